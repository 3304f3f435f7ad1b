package org.moagraph.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moagraph.assist.DraftText;
import org.moagraph.assist.Rewrite;
import org.moagraph.edit.Edited;
import org.moagraph.edit.ModelText;
import org.moagraph.edit.PlainWords;
import org.moagraph.edit.TextEdit;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.yaml.YamlImporter;

/** Damaged texts in an editor: what is asked of them, done to them and pasted into them. */
class TextFuzzTest {

  private static final Path FILE = Path.of("src", "test", "resources", "fuzz", "aspirin.yaml");

  private static final String PASTED =
      """
      rapamycin inhibits mTORC1 (PMID: 31743111) in mice
      - Aspirin, ibuprofen and naproxen inhibit COX-2; it may reduce pain
      source\trelation\ttarget\tpmid
      aspirin\tinhibits\tptgs2\t1
      | A | -> | B |
      A --| B (doi:10.1000/xyz)
      """;

  private static Source damaged(long seed, byte[] good, byte[] other) {
    return new Source("x.yaml", new Damage(seed, List.of(good, other)).to(good));
  }

  @Test
  void aTextIsAskedAboutAndFormattedWhateverItIs() throws IOException {
    var good = Files.readAllBytes(FILE);
    var run = new FuzzRun("assist", 100);
    run.every(
        seed -> damaged(seed, good, PASTED.getBytes(UTF_8)),
        source -> asked(new String(source.bytes(), UTF_8)));
    assertThat(run.faults()).isEmpty();
  }

  private static List<String> asked(String text) {
    var faults = new ArrayList<String>();
    var draft = DraftText.of(text);
    var findings = loaded(text).diagnostics();
    for (int at = 0; at <= text.length(); at += 1 + text.length() / 5) {
      draft.completions(at);
      draft.hover(at, findings);
      draft.references(at);
    }
    draft.outline();
    var formatted = applied(text, draft.formatted());
    if (!formatted.equals(text)) {
      if (!loaded(formatted).model().equals(loaded(text).model())) {
        faults.add("another model when it is formatted");
      }
      if (!DraftText.of(formatted).formatted().isEmpty()) {
        faults.add("formatted twice is another text");
      }
    }
    return faults;
  }

  private static String applied(String text, List<Rewrite> changes) {
    var result = new StringBuilder();
    int done = 0;
    for (var change : changes) {
      result.append(text, done, change.range().from()).append(change.text());
      done = change.range().to();
    }
    return result.append(text, done, text.length()).toString();
  }

  private static Loaded loaded(String text) {
    return new YamlImporter().read(new Source("x.yaml", text.getBytes(UTF_8))).get(0);
  }

  @Test
  void whatIsPastedIsAddedOrRefused() throws IOException {
    var good = PASTED.getBytes(UTF_8);
    var model = Files.readString(FILE);
    var run = new FuzzRun("pasted", 150);
    run.every(
        seed -> damaged(seed, good, model.getBytes(UTF_8)),
        source -> pasted(new String(source.bytes(), UTF_8), model));
    assertThat(run.faults()).isEmpty();
  }

  private static List<String> pasted(String words, String model) {
    var faults = new ArrayList<String>();
    var text = ModelText.of(model);
    for (var proposal : PlainWords.read(words, text)) {
      if (proposal.adds() == proposal.problem().isPresent()) {
        faults.add("neither something to add nor a problem, or both");
      }
      if (text.apply(proposal.changes()) instanceof Edited.Done done) {
        if (!TextEdit.apply(model, done.edits()).equals(done.text())) {
          faults.add("the edits make another text");
        }
        if (loaded(done.text()).hasErrors()) {
          faults.add("errors in a sound file by what was pasted");
        }
      } else if (proposal.adds()) {
        faults.add("a proposal that cannot be made");
      }
    }
    return faults;
  }
}
