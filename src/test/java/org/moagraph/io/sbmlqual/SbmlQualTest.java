package org.moagraph.io.sbmlqual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Formats;
import org.moagraph.app.Moa;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Exporter;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.edgelist.EdgeListImporter;
import org.moagraph.model.Claim;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** SBML-qual as other programs write it, and as we do. */
class SbmlQualTest {

  private static final String THEIRS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1"
          xmlns:qual="http://www.sbml.org/sbml/level3/version1/qual/version1" qual:required="true">
        <model id="m" name="A model">
          <notes><body xmlns="http://www.w3.org/1999/xhtml"><p>Words.</p></body></notes>
          <listOfCompartments><compartment id="comp1" constant="true"/></listOfCompartments>
          <qual:listOfTransitions>
            <qual:transition qual:id="tr_B">
              <qual:listOfInputs>
                <qual:input qual:id="in1" qual:qualitativeSpecies="A" qual:transitionEffect="none" qual:sign="positive"/>
                <qual:input qual:id="in2" qual:qualitativeSpecies="C" qual:transitionEffect="none" qual:sign="negative"/>
                <qual:input qual:id="in3" qual:qualitativeSpecies="D" qual:transitionEffect="none" qual:sign="dual"/>
                <qual:input qual:id="in4" qual:qualitativeSpecies="B" qual:transitionEffect="none"/>
              </qual:listOfInputs>
              <qual:listOfOutputs>
                <qual:output qual:id="out" qual:qualitativeSpecies="B" qual:transitionEffect="assignmentLevel"/>
              </qual:listOfOutputs>
              <qual:listOfFunctionTerms>
                <qual:defaultTerm qual:resultLevel="0"/>
                <qual:functionTerm qual:resultLevel="1">
                  <math xmlns="http://www.w3.org/1998/Math/MathML"><apply><eq/><ci>A</ci><cn type="integer">1</cn></apply></math>
                </qual:functionTerm>
              </qual:listOfFunctionTerms>
            </qual:transition>
          </qual:listOfTransitions>
          <qual:listOfQualitativeSpecies>
            <qual:qualitativeSpecies qual:id="A" qual:name="Alpha" qual:compartment="comp1" qual:constant="true"/>
            <qual:qualitativeSpecies qual:id="B" qual:compartment="comp1" qual:constant="false"/>
            <qual:qualitativeSpecies qual:id="C" qual:compartment="comp1" qual:constant="true"/>
            <qual:qualitativeSpecies qual:id="D" qual:compartment="comp1" qual:constant="true"/>
          </qual:listOfQualitativeSpecies>
        </model>
      </sbml>
      """;

  private static Loaded read(String name, String text) {
    var source = new Source(name, text.getBytes(StandardCharsets.UTF_8));
    var importer = Formats.importerFor(source).orElseThrow();
    assertThat(importer.format()).isEqualTo("sbml");
    return importer.read(source).get(0);
  }

  @Test
  void signsAreThoseThatInputsStateAndNoneIsGuessedOfTheLogic() {
    var loaded = read("x.xml", THEIRS);
    var model = loaded.model().orElseThrow();

    assertThat(model.header().title().plain()).isEqualTo("A model");
    assertThat(model.claims())
        .extracting(
            c -> c.id().value(), c -> c.source().value(), c -> c.target().value(), Claim::sign)
        .containsExactly(
            tuple("in1", "A", "B", Sign.PLUS),
            tuple("in2", "C", "B", Sign.MINUS),
            tuple("in3", "D", "B", Sign.UNKNOWN),
            tuple("in4", "B", "B", Sign.UNKNOWN));
    assertThat(loaded.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactlyInAnyOrder(
            "left out: <notes> (1)",
            "left out: function term: signs are those that inputs state (1)",
            "left out: the sign \"dual\" of an input, which is no single one (1)",
            "left out: the sign of an input, which the file does not know (1)");
  }

  @Test
  void aCompartmentThatIsThereBecauseItMustBeIsNoPlace() {
    var model = read("x.sbml", THEIRS).model().orElseThrow();

    assertThat(model.compartments()).isEmpty();
    assertThat(model.entities()).extracting(e -> e.label().plain()).startsWith("Alpha", "B");
  }

  @Test
  void reactionsAreRefusedAndWhatIsMissingIsReported() {
    var reactions =
        read(
            "x.xml",
            "<sbml xmlns=\"http://www.sbml.org/sbml/level2\" level=\"2\" version=\"1\"><model><listOfReactions>"
                + "<reaction id=\"r\"/></listOfReactions></model></sbml>");
    var dangling =
        read("x.xml", THEIRS.replace("qualitativeSpecies=\"A\"", "qualitativeSpecies=\"Z\""));

    assertThat(reactions.model()).isEmpty();
    assertThat(reactions.diagnostics().toString()).contains("SBML of reactions");
    assertThat(dangling.hasErrors()).isTrue();
    assertThat(dangling.model().orElseThrow().claims()).hasSize(3);
  }

  private static Model edges(String rows) {
    var text = "source\trelation\ttarget\n" + rows.replace(' ', '\t').replace('_', ' ');
    var source = new Source("edges.tsv", text.getBytes(StandardCharsets.UTF_8));
    return new EdgeListImporter().read(source).get(0).model().orElseThrow();
  }

  private static Exporter.Exported write(Model model) {
    return new SbmlQualExporter().write(model);
  }

  private static Document xml(Exporter.Exported exported) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var text = new String(exported.bytes(), StandardCharsets.UTF_8);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  @Test
  void anyActivatorAllThatIsNeededAndNoInhibitorMakeAThingOn() throws Exception {
    var math = maths(write(edges("A activates X\nB activates X\nC inhibits X\nX requires D\n")));

    assertThat(math).containsExactly("(and (or (geq A 1) (geq B 1)) (geq D 1) (lt C 1))");
    assertThat(maths(write(edges("A activates X\n")))).containsExactly("(geq A 1)");
    assertThat(maths(write(edges("A inhibits X\n")))).containsExactly("(lt A 1)");
  }

  @Test
  void whereASignIsNotKnownNoLogicIsStated() throws Exception {
    var exported = write(edges("A activates X\nB ? X\n"));

    assertThat(maths(exported)).isEmpty();
    // the standard wants a list of terms of each transition
    assertThat(new String(exported.bytes(), StandardCharsets.UTF_8))
        .containsOnlyOnce("<qual:defaultTerm qual:resultLevel=\"0\"/>");
    assertThat(exported.losses())
        .extracting(Diagnostic::message)
        .contains("left out: logic of a thing with an input of unknown sign (1)");
  }

  @Test
  void whatIsAssumedIsSaidInTheFile() {
    var text = new String(write(edges("A activates X\n")).bytes(), StandardCharsets.UTF_8);

    assertThat(text)
        .contains("at least one of the inputs that raise it is on")
        .contains("none of the inputs that lower it is on");
  }

  @Test
  void aNeedIsReadBackAsANeedAndAnObservationIsCounted() {
    var moa = Moa.bundled("ketamine");
    var exported = write(moa.model());
    var back = read("k.sbml", new String(exported.bytes(), StandardCharsets.UTF_8));
    var needs =
        moa.model().claims().stream().filter(SbmlQualTest::isWritten).filter(Claim::isRequirement);

    assertThat(back.model().orElseThrow().claims())
        .filteredOn(c -> c.relation() == Relation.REQUIRES)
        .hasSize((int) needs.count())
        .isNotEmpty();
    assertThat(exported.losses().toString())
        .contains("claim that is an observation and no step")
        .contains("claim: evidence", "claim: hypotheses");
  }

  private static boolean isWritten(Claim claim) {
    return claim.direct()
        && claim.relation() != Relation.PARTLY_REQUIRES
        && claim.status() != org.moagraph.model.Status.DISPUTED;
  }

  static Stream<String> models() {
    return BundledModels.IDS.stream();
  }

  /** What the specification demands of a file and no schema of the platform checks. */
  @ParameterizedTest
  @MethodSource("models")
  void everyIdIsOneOfItsOwnAndEveryReferenceHasAnEnd(String id) throws Exception {
    var document = xml(write(Moa.bundled(id).model()));
    var ids = new ArrayList<String>();
    ids.addAll(values(document, "model", "id"));
    ids.addAll(values(document, "compartment", "id"));
    for (var element : List.of("qualitativeSpecies", "transition", "input")) {
      ids.addAll(values(document, element, "id"));
    }
    var species = values(document, "qualitativeSpecies", "id");
    var outputs = values(document, "output", "qualitativeSpecies");

    assertThat(ids).doesNotHaveDuplicates().allMatch(i -> i.matches("[A-Za-z_][A-Za-z0-9_]*"));
    assertThat(outputs).doesNotHaveDuplicates().isSubsetOf(species);
    assertThat(values(document, "input", "qualitativeSpecies")).isSubsetOf(species);
    assertThat(values(document, "qualitativeSpecies", "compartment"))
        .isSubsetOf(values(document, "compartment", "id"));
    assertThat(values(document, "input", "sign")).isSubsetOf("positive", "negative", "unknown");
    for (var element : elements(document, "qualitativeSpecies")) {
      boolean constant = attribute(element, "constant").equals("true");
      assertThat(outputs.contains(attribute(element, "id"))).isEqualTo(!constant);
    }
    for (var terms : elements(document, "listOfFunctionTerms")) {
      assertThat(terms.getElementsByTagNameNS("*", "defaultTerm").getLength()).isEqualTo(1);
    }
  }

  private static List<Element> elements(Document document, String name) {
    var list = document.getElementsByTagNameNS("*", name);
    var elements = new ArrayList<Element>();
    for (int i = 0; i < list.getLength(); i++) {
      elements.add((Element) list.item(i));
    }
    return elements;
  }

  private static List<String> values(Document document, String element, String name) {
    return elements(document, element).stream().map(e -> attribute(e, name)).toList();
  }

  private static String attribute(Element element, String name) {
    var qualified = element.getAttributeNS(QualDocument.QUAL, name);
    return qualified.isEmpty() ? element.getAttribute(name) : qualified;
  }

  private static List<String> maths(Exporter.Exported exported) throws Exception {
    return elements(xml(exported), "math").stream()
        .map(math -> formula(children(math).get(0)))
        .toList();
  }

  private static String formula(Element element) {
    var parts = children(element);
    if (parts.isEmpty()) {
      var text = element.getTextContent().strip();
      return text.isEmpty() ? element.getLocalName() : text;
    }
    return "(" + String.join(" ", parts.stream().map(SbmlQualTest::formula).toList()) + ")";
  }

  private static List<Element> children(Element element) {
    var children = new ArrayList<Element>();
    for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }
}
