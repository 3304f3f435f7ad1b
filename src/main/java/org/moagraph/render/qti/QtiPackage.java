package org.moagraph.render.qti;

import org.moagraph.render.QuizPackage;
import org.moagraph.text.Archive;
import org.moagraph.text.Slug;
import org.moagraph.text.Xml;
import org.moagraph.view.quiz.Question;
import org.moagraph.view.quiz.Quiz;

/**
 * Questions as an IMS content package of QTI 1.2 ("IMS Question and Test Interoperability: ASI XML
 * Binding Specification"): a manifest and one assessment. Each question is a choice of one, with a
 * response for each option and one for all; every text is plain. Question type and points stand in
 * the fields that Canvas reads.
 */
public final class QtiPackage implements QuizPackage {

  private static final String ASSESSMENT = "assessment";
  private static final String FILE = ASSESSMENT + ".xml";
  private static final String PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1";
  private static final String QTI = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";
  private static final String ALL = "general_fb";

  @Override
  public byte[] pack(Quiz quiz) {
    return new Archive().add("imsmanifest.xml", manifest(quiz)).add(FILE, assessment(quiz)).bytes();
  }

  private static String manifest(Quiz quiz) {
    return Xml.indented()
        .declaration()
        .open("manifest", "identifier", ident(quiz) + "-manifest", "xmlns", PACKAGE)
        .open("metadata")
        .text("schema", "IMS Content")
        .text("schemaversion", "1.1.3")
        .close()
        .leaf("organizations")
        .open("resources")
        .open("resource", "identifier", ident(quiz), "type", "imsqti_xmlv1p2", "href", FILE)
        .leaf("file", "href", FILE)
        .close()
        .close()
        .close()
        .toString();
  }

  private static String ident(Quiz quiz) {
    return "moa-" + Slug.of(quiz.model());
  }

  private static String assessment(Quiz quiz) {
    var xml =
        Xml.indented()
            .declaration()
            .open("questestinterop", "xmlns", QTI)
            .open(ASSESSMENT, "ident", ident(quiz), "title", quiz.title())
            .open("section", "ident", "root_section");
    quiz.questions().forEach(question -> item(question, xml));
    return xml.close().close().close().toString();
  }

  private static void item(Question question, Xml xml) {
    xml.open("item", "ident", question.id(), "title", question.id());
    xml.open("itemmetadata").open("qtimetadata");
    field("question_type", "multiple_choice_question", xml);
    field("points_possible", "1.0", xml);
    xml.close().close();
    presentation(question, xml);
    responses(question, xml);
    feedback(ALL, question.explanation(), xml);
    for (int i = 0; i < question.options().size(); i++) {
      feedback(feedback(i), question.reasons().get(i), xml);
    }
    xml.close();
  }

  private static void field(String label, String entry, Xml xml) {
    xml.open("qtimetadatafield").text("fieldlabel", label).text("fieldentry", entry).close();
  }

  private static void presentation(Question question, Xml xml) {
    xml.open("presentation");
    material(question.text(), xml);
    xml.open("response_lid", "ident", "response1", "rcardinality", "Single");
    xml.open("render_choice", "shuffle", "Yes");
    for (int i = 0; i < question.options().size(); i++) {
      xml.open("response_label", "ident", option(i));
      material(question.options().get(i), xml);
      xml.close();
    }
    xml.close().close().close();
  }

  private static void material(String words, Xml xml) {
    xml.openLine("material").text("mattext", words, "texttype", "text/plain").close();
  }

  private static void responses(Question question, Xml xml) {
    xml.open("resprocessing").open("outcomes");
    xml.leaf(
        "decvar", "maxvalue", "100", "minvalue", "0", "varname", "SCORE", "vartype", "Decimal");
    xml.close();
    xml.open("respcondition", "continue", "Yes").openLine("conditionvar").leaf("other").close();
    show(ALL, xml);
    xml.close();
    for (int i = 0; i < question.options().size(); i++) {
      xml.open("respcondition", "continue", "Yes");
      chosen(i, xml);
      show(feedback(i), xml);
      xml.close();
    }
    xml.open("respcondition", "continue", "No");
    chosen(question.right(), xml);
    xml.text("setvar", "100", "action", "Set", "varname", "SCORE");
    xml.close().close();
  }

  private static void chosen(int option, Xml xml) {
    xml.openLine("conditionvar").text("varequal", option(option), "respident", "response1").close();
  }

  private static void show(String feedback, Xml xml) {
    xml.leaf("displayfeedback", "feedbacktype", "Response", "linkrefid", feedback);
  }

  private static void feedback(String ident, String words, Xml xml) {
    xml.open("itemfeedback", "ident", ident).open("flow_mat");
    material(words, xml);
    xml.close().close();
  }

  private static String option(int option) {
    return "option_" + Question.letter(option);
  }

  private static String feedback(int option) {
    return option(option) + "_fb";
  }
}
