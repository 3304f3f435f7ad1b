package org.moagraph.collection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.graph.Names;

/**
 * What an index knows of its models without unpacking them. Rows are read when they are asked for.
 */
final class Directory {

  /** A thing in one of its models, and what it is there. */
  record Use(int model, Part part) {}

  private static final int HEAD = 7;
  private static final int MODEL_ROW = 11;
  private static final int THING_ROW = 9;
  private static final int DRUG_ROW = 3;

  private final ByteBuffer bytes;
  private final int models;
  private final int things;
  private final int drugs;
  private final int thingRows;
  private final int drugRows;
  private final int drugModels;
  private final int uses;
  private final int textEnds;
  private final int texts;
  private final String searched;

  Directory(byte[] all) {
    bytes = ByteBuffer.wrap(all);
    models = bytes.getInt(0);
    things = bytes.getInt(4);
    drugs = bytes.getInt(8);
    thingRows = HEAD + models * MODEL_ROW;
    drugRows = thingRows + things * THING_ROW;
    int ofDrugs = drugRows + drugs * DRUG_ROW;
    drugModels = ofDrugs + 1;
    uses = drugModels + number(ofDrugs);
    textEnds = uses + bytes.getInt(12);
    texts = (textEnds + bytes.getInt(16)) * Integer.BYTES;
    searched =
        new String(all, texts + bytes.getInt(20), bytes.getInt(24), StandardCharsets.ISO_8859_1);
  }

  private int number(int at) {
    return bytes.getInt(at * Integer.BYTES);
  }

  private String text(int number) {
    int from = number == 0 ? 0 : number(textEnds + number - 1);
    int to = number(textEnds + number);
    return new String(bytes.array(), texts + from, to - from, StandardCharsets.UTF_8);
  }

  private List<String> texts(int number) {
    var joined = text(number);
    return joined.isEmpty() ? List.of() : List.of(joined.split("\n"));
  }

  int size() {
    return models;
  }

  CollectedModel model(int number) {
    int row = HEAD + number * MODEL_ROW;
    return new CollectedModel(
        number,
        text(number(row)),
        text(number(row + 1)),
        Grade.values()[number(row + 2)],
        text(number(row + 3)),
        text(number(row + 4)),
        text(number(row + 5)),
        text(number(row + 6)));
  }

  /** Where the packed model begins, how many bytes it has, and their check sum. */
  int[] place(int number) {
    int row = HEAD + number * MODEL_ROW;
    return new int[] {number(row + 7), number(row + 8), number(row + 9)};
  }

  /** The number of the drug that the model is about, or {@link DirectoryWriter#NONE}. */
  int drugOf(int model) {
    return number(HEAD + model * MODEL_ROW + 10);
  }

  /** The model of that name. */
  Optional<CollectedModel> modelNamed(String name) {
    for (int i = 0; i < models; i++) {
      if (text(number(HEAD + i * MODEL_ROW)).equals(name)) {
        return Optional.of(model(i));
      }
    }
    return Optional.empty();
  }

  Thing thing(int number) {
    int row = thingRows + number * THING_ROW;
    return new Thing(
        text(number(row)),
        text(number(row + 1)),
        text(number(row + 2)),
        texts(number(row + 3)),
        texts(number(row + 4)),
        texts(number(row + 5)));
  }

  List<Use> uses(int thing) {
    int row = thingRows + thing * THING_ROW;
    int from = uses + number(row + 6);
    int count = number(row + 7);
    var found = new ArrayList<Use>();
    var parts = Part.values();
    for (int i = from; i < from + count; i++) {
      found.add(new Use(number(i) / parts.length, parts[number(i) % parts.length]));
    }
    return found;
  }

  int drugs() {
    return drugs;
  }

  CollectedDrug drug(int number) {
    int row = drugRows + number * DRUG_ROW;
    var all = new ArrayList<CollectedModel>();
    int from = drugModels + number(row + 1);
    for (int i = from; i < from + number(row + 2); i++) {
      all.add(model(number(i)));
    }
    return new CollectedDrug(all.get(0).drug(), Grade.values()[number(row)], all);
  }

  /** The things with a name that holds the text. */
  List<Integer> containing(String text) {
    return searched(Names.fold(text));
  }

  /** The things of that name. */
  List<Integer> named(String name) {
    return searched("\n" + Names.fold(name) + "\n");
  }

  private List<Integer> searched(String folded) {
    var wanted = new String(folded.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    var found = new ArrayList<Integer>();
    int at = wanted.isBlank() ? -1 : searched.indexOf(wanted);
    while (at >= 0) {
      int thing = thingAt(at);
      found.add(thing);
      at = thing + 1 < things ? searched.indexOf(wanted, start(thing + 1)) : -1;
    }
    return found;
  }

  private int start(int thing) {
    return number(thingRows + thing * THING_ROW + 8);
  }

  /** The thing whose names hold that place. */
  private int thingAt(int place) {
    int low = 0;
    int high = things - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (start(middle) <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
