package org.moagraph.studio;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.moagraph.text.Json;

/**
 * Pictures, answers and files of a text, as the command line gives them. What the page names is put
 * after {@code --option=}, so that no name is ever taken for an option.
 */
final class Answers {

  private static final int SUCCESS = 0;

  private final Tool tool;

  Answers(Tool tool) {
    this.tool = tool;
  }

  /** The picture of a view as SVG. */
  Map<String, Object> picture(Fields asked) {
    var ran = tool.run(drawing(asked, "svg"), asked.text("text"));
    return ran.code() == SUCCESS
        ? ModelParts.fields("svg", text(ran.out()), "notes", ran.err().strip())
        : refused(ran);
  }

  private static List<String> drawing(Fields asked, String format) {
    var arguments =
        new ArrayList<>(List.of("draw", "-", "--from=moa", "--to=" + format, "-o", "-"));
    arguments.add(part(asked));
    return arguments;
  }

  /** Which part of the model is meant: a view, or all of it. */
  private static String part(Fields asked) {
    return asked.some("view").map("--view="::concat).orElse("--whole");
  }

  /** What becomes of one thing if another is raised, and under an intervention. */
  Map<String, Object> effect(Fields asked) {
    var arguments = new ArrayList<String>();
    var changes = asked.texts("block");
    arguments.add(changes.isEmpty() ? "effect" : "whatif");
    arguments.addAll(List.of("--from=moa", "--format=html"));
    if (changes.isEmpty()) {
      arguments.addAll(List.of("--", "-", asked.text("from"), asked.text("to")));
    } else {
      arguments.add("--stimulus=" + asked.text("from"));
      arguments.add("--readout=" + asked.text("to"));
      changes.forEach(thing -> arguments.add("--block=" + thing));
      arguments.add("-");
    }
    var ran = tool.run(arguments, asked.text("text"));
    return ran.code() == SUCCESS ? ModelParts.fields("html", main(text(ran.out()))) : refused(ran);
  }

  /** How the model comes out against its experiments, row by row. */
  Map<String, Object> scorecard(Fields asked) {
    var ran =
        tool.run(List.of("scorecard", "--from=moa", "--format=json", "-"), asked.text("text"));
    return ran.code() == SUCCESS
        ? ModelParts.fields("card", Json.read(text(ran.out())))
        : refused(ran);
  }

  /** A file of the text: the bytes that the command line would write. */
  Tool.Ran file(Handed kind, Fields asked) {
    if (kind == Handed.HANDOUT) {
      return tool.run(
          List.of("handout", "--from=moa", "-d", "-", part(asked), "-"), asked.text("text"));
    }
    if (kind != Handed.QUIZ) {
      return tool.run(drawing(asked, kind.ending()), asked.text("text"));
    }
    var arguments = new ArrayList<>(List.of("quiz", "--from=moa", "--format=html"));
    arguments.addAll(List.of(part(asked), "-"));
    return tool.run(arguments, asked.text("text"));
  }

  /** Why a command did not answer, in its own words. */
  static Map<String, Object> refused(Tool.Ran ran) {
    return ModelParts.fields("refused", ran.err().strip());
  }

  /** What a page says, without its head. */
  private static String main(String page) {
    int from = page.indexOf("<main>");
    int to = page.lastIndexOf("</main>");
    return from < 0 || to < from ? page : page.substring(from, to);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
