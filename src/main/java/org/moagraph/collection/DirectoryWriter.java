package org.moagraph.collection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.moagraph.graph.Names;
import org.moagraph.io.packed.PackedModel;
import org.moagraph.merge.MergedModels;
import org.moagraph.merge.Roles;
import org.moagraph.model.Model;

/** Writes the two halves of an index: the directory that is searched, and the packed models. */
final class DirectoryWriter {

  /** All models of a drug, and their numbers. */
  private record Drug(List<Model> models, List<Integer> numbers) {}

  /** Stands where a model is about no drug. */
  static final int NONE = -1;

  private final TextPool texts = new TextPool();
  private final NamedThings things = new NamedThings();
  private final Ints rows = new Ints();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Drug> drugs = new ArrayList<>();
  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private int count;

  void add(Reading reading) {
    var model = reading.model();
    var roles = new Roles(model);
    var bytes = PackedModel.pack(model);
    rows.add(
        texts.number(reading.name()),
        texts.number(model.header().title().plain()),
        Grade.of(model).ordinal(),
        texts.number(roles.drugLabel()),
        texts.number(roles.diseaseLabel()),
        texts.number(reading.file()),
        texts.number(reading.lost()),
        packed.size(),
        bytes.length,
        checkSum(bytes));
    packed.writeBytes(bytes);
    model.entities().forEach(e -> things.add(e, count, Part.of(e, roles)));
    rows.add(roles.drug().isEmpty() ? NONE : drug(Names.fold(roles.drugLabel()), model));
    count++;
  }

  /** The number of a drug, of which this is a model. */
  private int drug(String name, Model model) {
    int number = numbers.computeIfAbsent(name, n -> numbers.size());
    if (number == drugs.size()) {
      drugs.add(new Drug(new ArrayList<>(), new ArrayList<>()));
    }
    drugs.get(number).models().add(model);
    drugs.get(number).numbers().add(count);
    return number;
  }

  static int checkSum(byte[] bytes) {
    var sum = new CRC32();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  byte[] models() {
    return packed.toByteArray();
  }

  byte[] directory() {
    var thingRows = new Ints();
    var uses = new Ints();
    var searched = new ByteArrayOutputStream();
    for (var named : things.all()) {
      var thing = named.thing();
      thingRows.add(
          texts.number(thing.id()),
          texts.number(thing.label()),
          texts.number(thing.type()),
          texts.number(thing.synonyms()),
          texts.number(thing.brands()),
          texts.number(thing.xrefs()),
          uses.length() / Integer.BYTES,
          named.uses().size(),
          searched.size());
      named.uses().forEach(uses::add);
      searched.writeBytes(named.searched().getBytes(StandardCharsets.UTF_8));
    }
    return new Ints()
        .add(count, things.all().size(), drugs.size(), uses.length() / Integer.BYTES)
        .add(texts.size(), texts.bytes().length, searched.size())
        .add(rows.bytes())
        .add(thingRows.bytes())
        .add(drugRows())
        .add(uses.bytes())
        .add(texts.ends())
        .add(texts.bytes())
        .add(searched.toByteArray())
        .bytes();
  }

  /** A row for each drug, then the models of all. */
  private byte[] drugRows() {
    var rowsOfDrugs = new Ints();
    var models = new Ints();
    for (var drug : drugs) {
      var grade = Grade.of(MergedModels.of(drug.models()).model());
      rowsOfDrugs.add(grade.ordinal(), models.length() / Integer.BYTES, drug.numbers().size());
      drug.numbers().forEach(models::add);
    }
    return rowsOfDrugs.add(models.length() / Integer.BYTES).add(models.bytes()).bytes();
  }

  boolean isEmpty() {
    return count == 0;
  }
}
