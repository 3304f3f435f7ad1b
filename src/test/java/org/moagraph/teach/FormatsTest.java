package org.moagraph.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.render.QuizRenderer;
import org.moagraph.render.anki.AnkiRenderer;
import org.moagraph.render.csv.CsvRenderer;
import org.moagraph.render.document.HtmlDocument;
import org.moagraph.render.document.HtmlRenderer;
import org.moagraph.render.gift.GiftRenderer;
import org.moagraph.render.h5p.H5pPackage;
import org.moagraph.render.json.JsonRenderer;
import org.moagraph.render.md.MarkdownDocument;
import org.moagraph.render.md.MarkdownRenderer;
import org.moagraph.render.moodle.MoodleRenderer;
import org.moagraph.render.qti.QtiPackage;
import org.moagraph.text.Json;
import org.moagraph.view.quiz.Question;
import org.moagraph.view.quiz.Quiz;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What every format promises for every model, the hostile one included. */
class FormatsTest {

  private static final Document.Figure FIGURE =
      new Document.Figure("picture.svg", "<?xml version=\"1.0\"?>\n<svg></svg>\n", "A [picture]");

  /** An answer, and after the first "#" that is no part of it its feedback. */
  private static final Pattern FEEDBACK = Pattern.compile("((?:\\\\.|[^\\\\#])*)#(.*)");

  static Stream<Moa> models() {
    return Stream.concat(
        BundledModels.IDS.stream().map(Moa::bundled), Stream.of(Moa.of(HostileModel.chain())));
  }

  private static Quiz quiz(Moa moa) {
    var quiz = Quizzes.of(moa.index(), Optional.empty(), "en").quiz(40, Quizzes.LEVELS, 1);
    assertThat(quiz.questions()).hasSizeGreaterThan(10);
    return quiz;
  }

  private static String written(QuizRenderer renderer, Quiz quiz) throws IOException {
    var out = new StringBuilder();
    renderer.render(quiz, out);
    return out.toString();
  }

  @ParameterizedTest
  @MethodSource("models")
  void giftReadsBackToTheSameQuestions(Moa moa) throws IOException {
    var quiz = quiz(moa);
    assertThat(gift(written(new GiftRenderer(), quiz)))
        .isEqualTo(quiz.questions().stream().map(q -> plain(q).arrowed()).toList());
  }

  private record Plain(
      String id,
      String text,
      List<String> options,
      List<String> reasons,
      int right,
      String feedback) {

    /** "->" would make a pair to be matched of an option. */
    Plain arrowed() {
      var arrowed = options.stream().map(o -> o.replace("->", "\u2192")).toList();
      return new Plain(
          id,
          text.replace("->", "\u2192"),
          arrowed,
          reasons.stream().map(o -> o.replace("->", "\u2192")).toList(),
          right,
          feedback.replace("->", "\u2192"));
    }
  }

  private static Plain plain(Question question) {
    return new Plain(
        question.id(),
        question.text(),
        question.options(),
        question.reasons(),
        question.right(),
        question.explanation());
  }

  /** A reader of the part of GIFT that is written, made after its description. */
  private static List<Plain> gift(String text) {
    var read = new ArrayList<Plain>();
    for (var block : text.split("\n\n")) {
      var lines = block.lines().filter(l -> !l.startsWith("//")).toList();
      if (lines.isEmpty()) {
        continue;
      }
      var head = lines.get(0);
      assertThat(head).startsWith("::").endsWith(" {");
      int end = head.indexOf("::", 2);
      var options = new ArrayList<String>();
      var reasons = new ArrayList<String>();
      int right = -1;
      var feedback = "";
      for (var line : lines.subList(1, lines.size() - 1)) {
        if (line.startsWith("####")) {
          feedback = unescaped(line.substring(4));
        } else {
          right = line.startsWith("=") ? options.size() : right;
          assertThat(line).matches("[=~].*");
          var parts = FEEDBACK.matcher(line.substring(1));
          assertThat(parts.matches()).as(line).isTrue();
          options.add(unescaped(parts.group(1)));
          reasons.add(unescaped(parts.group(2)));
        }
      }
      assertThat(lines.get(lines.size() - 1)).isEqualTo("}");
      var words = unescaped(head.substring(end + 2, head.length() - 2));
      read.add(new Plain(head.substring(2, end), words, options, reasons, right, feedback));
    }
    return read;
  }

  private static String unescaped(String text) {
    assertThat(text).startsWith("[plain]");
    assertThat(text.replaceAll("\\\\.", "")).doesNotContainPattern("[~=#{}:\\\\]");
    return text.substring("[plain]".length()).replaceAll("\\\\(.)", "$1");
  }

  @ParameterizedTest
  @MethodSource("models")
  void moodleXmlReadsBackToTheSameQuestions(Moa moa) throws Exception {
    var quiz = quiz(moa);
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var root =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(written(new MoodleRenderer(), quiz))))
            .getDocumentElement();
    var questions = root.getElementsByTagName("question");
    assertThat(questions.getLength()).isEqualTo(quiz.questions().size());
    for (int i = 0; i < questions.getLength(); i++) {
      var question = (Element) questions.item(i);
      assertThat(plain(question)).isEqualTo(plain(quiz.questions().get(i)));
    }
  }

  /**
   * Each option shown, what is scored 100, and the response of each, as a reader of QTI finds it.
   */
  @ParameterizedTest
  @MethodSource("models")
  void qtiReadsBackToTheSameQuestions(Moa moa) throws Exception {
    var quiz = quiz(moa);
    var files = unpacked(new QtiPackage().pack(quiz));
    assertThat(files.keySet()).containsExactly("imsmanifest.xml", "assessment.xml");
    var manifest = parsed(part(files, "imsmanifest.xml"));
    var resource = (Element) manifest.getElementsByTagName("resource").item(0);
    assertThat(resource.getAttribute("type")).isEqualTo("imsqti_xmlv1p2");
    assertThat(files).containsKey(resource.getAttribute("href"));
    var items = parsed(part(files, "assessment.xml")).getElementsByTagName("item");
    assertThat(items.getLength()).isEqualTo(quiz.questions().size());
    for (int i = 0; i < items.getLength(); i++) {
      assertThat(item((Element) items.item(i))).isEqualTo(plain(quiz.questions().get(i)));
    }
  }

  private static Plain item(Element item) {
    var labels = item.getElementsByTagName("response_label");
    var options = new ArrayList<String>();
    var idents = new ArrayList<String>();
    for (int i = 0; i < labels.getLength(); i++) {
      idents.add(((Element) labels.item(i)).getAttribute("ident"));
      options.add(text((Element) labels.item(i), "mattext"));
    }
    var said = new LinkedHashMap<String, String>();
    var feedback = item.getElementsByTagName("itemfeedback");
    for (int i = 0; i < feedback.getLength(); i++) {
      var element = (Element) feedback.item(i);
      said.put(element.getAttribute("ident"), text(element, "mattext"));
    }
    int right = -1;
    var shown = new LinkedHashMap<String, String>();
    var conditions = item.getElementsByTagName("respcondition");
    for (int i = 0; i < conditions.getLength(); i++) {
      var condition = (Element) conditions.item(i);
      boolean named = condition.getElementsByTagName("varequal").getLength() == 1;
      var option = named ? text(condition, "varequal") : "";
      if (condition.getElementsByTagName("setvar").getLength() == 1) {
        assertThat(text(condition, "setvar")).isEqualTo("100");
        assertThat(right).isEqualTo(-1);
        right = idents.indexOf(option);
      } else {
        var link = (Element) condition.getElementsByTagName("displayfeedback").item(0);
        shown.put(option, said.get(link.getAttribute("linkrefid")));
      }
    }
    return new Plain(
        item.getAttribute("ident"),
        text(item, "mattext"),
        options,
        idents.stream().map(shown::get).toList(),
        right,
        Objects.requireNonNull(shown.get("")));
  }

  private static Element parsed(byte[] xml) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
  }

  private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  @ParameterizedTest
  @MethodSource("models")
  void h5pHoldsTheSameQuestionsAndNoCode(Moa moa) throws IOException {
    var quiz = quiz(moa);
    var bytes = new H5pPackage().pack(quiz);
    assertThat(new H5pPackage().pack(quiz)).isEqualTo(bytes);
    var files = unpacked(bytes);
    assertThat(files.keySet()).containsExactly("h5p.json", "content/content.json");
    var about = json(part(files, "h5p.json"));
    assertThat(about.get("mainLibrary")).isEqualTo("H5P.QuestionSet");
    for (var required : List.of("title", "language", "embedTypes", "license")) {
      assertThat(about.get(required)).as(required).isNotNull();
    }
    var content = json(part(files, "content/content.json"));
    var asked = list(content, "questions");
    assertThat(asked).hasSameSizeAs(quiz.questions());
    for (int i = 0; i < asked.size(); i++) {
      var params = (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) asked.get(i)).get("params"));
      var question = quiz.questions().get(i);
      var answers = list(params, "answers");
      assertThat(answers).hasSameSizeAs(question.options());
      for (int o = 0; o < answers.size(); o++) {
        var answer = (Map<?, ?>) answers.get(o);
        assertThat(answer.get("correct")).isEqualTo(o == question.right());
        assertThat((String) answer.get("text")).doesNotContain("<").isNotBlank();
      }
      assertThat((String) params.get("question")).matches("<p>[^<]*</p>");
    }
  }

  private static byte[] part(Map<String, byte[]> files, String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  private static List<?> list(Map<?, ?> fields, String name) {
    return (List<?>) Objects.requireNonNull(fields.get(name), name);
  }

  private static Map<?, ?> json(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    return (Map<?, ?>) Json.read(text).orElseThrow();
  }

  private static Plain plain(Element question) {
    var answers = question.getElementsByTagName("answer");
    var options = new ArrayList<String>();
    var reasons = new ArrayList<String>();
    int right = -1;
    for (int i = 0; i < answers.getLength(); i++) {
      var answer = (Element) answers.item(i);
      assertThat(answer.getAttribute("format")).isEqualTo("plain_text");
      right = answer.getAttribute("fraction").equals("100") ? i : right;
      options.add(text(answer, "text"));
      reasons.add(text(answer, "feedback"));
    }
    return new Plain(
        text(question, "name"),
        text(question, "questiontext"),
        options,
        reasons,
        right,
        text(question, "generalfeedback"));
  }

  private static String text(Element question, String name) {
    return question.getElementsByTagName(name).item(0).getTextContent();
  }

  @ParameterizedTest
  @MethodSource("models")
  void ankiCellsAreThreeAndHarmless(Moa moa) throws IOException {
    var quiz = quiz(moa);
    var lines = written(new AnkiRenderer(), quiz).lines().toList();
    assertThat(lines).startsWith("#separator:tab", "#html:true");
    var cards = lines.stream().filter(l -> !l.startsWith("#")).toList();
    assertThat(cards).hasSameSizeAs(quiz.questions());
    for (var card : cards) {
      assertThat(card.split("\t"))
          .hasSize(3)
          .allMatch(c -> c.startsWith("<p>") || c.startsWith("moa"));
      assertThat(card.replaceAll("</?(p|b|ol|li)( type=\"A\")?>", ""))
          .doesNotContain("<", "{{", "[sound");
    }
    for (int i = 0; i < cards.size(); i++) {
      int wrong = quiz.questions().get(i).options().size() - 1;
      assertThat(cards.get(i).split("<p>Not [A-E]: ", -1)).hasSize(wrong + 1);
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void jsonHasTheFieldsOfTheContract(Moa moa) throws IOException {
    var quiz = quiz(moa);
    var out = new StringBuilder();
    new JsonRenderer(false).render((Answer) quiz, out);
    assertThat(out)
        .startsWith("{\"moa\": 1")
        .contains("\"questions\"", "\"answer\"", "\"options\"");
    assertThat(quiz.fields()).extractingByKey("questions").asString().contains("explanation");
    assertThat(out).contains("\"reasons\"");
    for (var question : quiz.questions()) {
      assertThat(question.options()).contains(question.answer());
      assertThat(question.reasons()).hasSameSizeAs(question.options()).noneMatch(String::isBlank);
      assertThat(question.reasons().get(question.right())).isEqualTo(question.explanation());
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void spreadsheetCellsAreNoFormulas(Moa moa) throws IOException {
    for (var answer : List.of(quiz(moa), narrative(moa))) {
      var out = new StringBuilder();
      new CsvRenderer().render(answer, out);
      assertThat(out.toString()).doesNotContainPattern("(?m)(^|,)\"?[=+@-][^,0-9]");
    }
  }

  private static Narrative narrative(Moa moa) {
    return NarrativeWriter.of(moa.index(), "en", Audience.CLINICIAN).ofWhole();
  }

  @ParameterizedTest
  @MethodSource("models")
  void worksheetAndHandoutCarryNoMarkupOfTheModel(Moa moa) throws IOException {
    var worksheet = new StringBuilder();
    new MarkdownRenderer().render(quiz(moa), worksheet);
    var handout = Handouts.of(moa.index(), Optional.empty(), "en");
    var document = handout.handout(Optional.of(FIGURE), Audience.STUDENT, 10, 1, Answers.SEPARATE);
    var page = new StringBuilder();
    MarkdownDocument.render(document, page);
    assertThat(worksheet).doesNotContainPattern("(?<!\\\\)[<>`]").contains("Answers");
    assertThat(page)
        .doesNotContainPattern("(?<!\\\\)[<>`]")
        .contains("](picture.svg)", "A \\[picture\\]", "## Glossary", "## References", "Answers");
  }

  @ParameterizedTest
  @MethodSource("models")
  void htmlNeedsNothingAndRunsNothing(Moa moa) throws IOException {
    var page = new StringBuilder();
    var handout = Handouts.of(moa.index(), Optional.empty(), "en");
    HtmlDocument.render(
        handout.handout(Optional.of(FIGURE), Audience.STUDENT, 10, 1, Answers.SEPARATE), page);
    var told = new StringBuilder();
    new HtmlRenderer("en").render(narrative(moa), told);
    for (var html : List.of(page.toString(), told.toString())) {
      assertThat(html).startsWith("<!DOCTYPE html>").contains("Content-Security-Policy");
      assertThat(html.toLowerCase(Locale.ROOT))
          .doesNotContainPattern("<(script|img|iframe|object|link|b>)")
          .doesNotContainPattern("<[^>]* on[a-z]+=")
          .doesNotContainPattern("href=\"(?!https://(doi\\.org|pubmed\\.ncbi\\.nlm\\.nih\\.gov)/)");
    }
    assertThat(page).contains("<svg></svg>").doesNotContain("<?xml");
  }
}
