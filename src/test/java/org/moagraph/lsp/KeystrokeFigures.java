package org.moagraph.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Times an editor's keystrokes in a large model: from the key to the findings, and to the list of
 * completions. Nothing is asserted. Arguments: claims and keystrokes.
 */
final class KeystrokeFigures {

  private static final List<String> RELATIONS =
      List.of("activates", "inhibits", "increases expression of", "decreases level of");

  private KeystrokeFigures() {}

  /** Prints median, ninth decile and slowest in milliseconds, the first ten keys left out. */
  public static void main(String[] args) throws Exception {
    int claims = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    int keys = args.length > 1 ? Integer.parseInt(args[1]) : 60;
    var sound = new ArrayList<Double>();
    var broken = new ArrayList<Double>();
    var completions = new ArrayList<Double>();
    var hovers = new ArrayList<Double>();
    try (var editor = Editor.started()) {
      var first = System.nanoTime();
      int count = editor.open(model(claims)).getDiagnostics().size();
      System.out.printf(Locale.ROOT, "opened: %d findings, %.0f ms%n", count, since(first));
      var label = editor.at("label: Thing 0¦,");
      var claim = editor.at("claim: ¦t0 ");
      for (int key = 0; key < keys; key++) {
        sound.add(key(editor, label));
        broken.add(key(editor, claim));
        var service = editor.server().getTextDocumentService();
        var at = new Position(claim.getLine(), claim.getCharacter() + 1);
        long start = System.nanoTime();
        service.completion(new CompletionParams(editor.file(), at)).get();
        completions.add(since(start));
        start = System.nanoTime();
        service.hover(new HoverParams(editor.file(), at)).get();
        hovers.add(since(start));
        editor.type(new Range(claim, at), "");
        editor.findings();
      }
    }
    print("findings of a sound file", sound);
    print("findings of a broken one", broken);
    print("completion", completions);
    print("hover", hovers);
  }

  /** From a key to the findings. */
  private static double key(Editor editor, Position place) throws Exception {
    long start = System.nanoTime();
    editor.type(new Range(place, place), "x");
    editor.findings();
    return since(start);
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static void print(String what, List<Double> all) {
    var warm = all.stream().skip(10).sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%-24s median %6.1f  ninth decile %6.1f  slowest %6.1f ms%n",
        what,
        warm.get(warm.size() / 2),
        warm.get(warm.size() * 9 / 10),
        warm.get(warm.size() - 1));
  }

  private static String model(int claims) {
    var random = new Random(3);
    int things = claims / 3;
    var text = new StringBuilder("moa: 1\nid: large\ntitle: Large\ncompartments:\n");
    text.append("  cell: {label: Cell, kind: cell}\nentities:\n");
    for (int i = 0; i < things; i++) {
      var type = i % 20 == 0 ? "drug" : i % 20 == 1 ? "outcome" : "protein";
      text.append("  t%d: {type: %s, label: Thing %d, in: cell}%n".formatted(i, type, i));
    }
    text.append("hypotheses:\n");
    for (int i = 0; i < 6; i++) {
      text.append("  h%d: {title: Hypothesis %d}%n".formatted(i, i));
    }
    text.append("claims:\n");
    for (int i = 0; i < claims; i++) {
      int from = i < things ? i : random.nextInt(things);
      int to = i < things ? (i + 1) % things : random.nextInt(things);
      var relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
      text.append("  - claim: t%d %s t%d%n".formatted(from, relation, to));
      text.append("    id: c%d%n    direct: true%n    status: putative%n".formatted(i));
      text.append("    hypotheses: [h%d]%n    evidence:%n".formatted(random.nextInt(6)));
      text.append(
          "      - {cite: \"Author %d 2020 Journal %d:1\", pmid: \"%d\"}%n"
              .formatted(i, i, 1000 + i));
    }
    return text.toString();
  }
}
