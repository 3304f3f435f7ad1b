package org.moagraph.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.io.tree.Written;
import org.moagraph.io.yaml.ModelFormat.Part;
import org.moagraph.io.yaml.YamlText.OneLine;

/** Sets the steps of a view; a step of the same title stays and shows what it shows now. */
final class Stepping {

  private final Work work;

  private Stepping(Work work) {
    this.work = work;
  }

  static void set(Work work, Change.SetSteps change) {
    var view = work.group(new Place.View(change.view()));
    change.steps().forEach(s -> check(work, s));
    if (change.steps().isEmpty()) {
      view.entry("steps").ifPresent(e -> work.draft.remove(view, e));
    } else if (view.value("steps").orElse(null) instanceof Written.Row row
        && !row.items().isEmpty()) {
      new Stepping(work).set(row, change.steps());
    } else {
      var steps = change.steps().stream().map(s -> written(s, Optional.empty())).toList();
      work.draft.put(view, "steps", steps, Part.VIEW.keys());
    }
  }

  private static void check(Work work, Change.Step step) {
    if (step.title().isBlank() || step.show().isEmpty()) {
      throw new Unsafe("a step has a title and shows something", "give it both");
    }
    for (var name : step.show()) {
      if (work.parts.find(new Place.Claim(name)).isEmpty()) {
        ClaimSetting.declared(work, name);
      }
    }
  }

  private void set(Written.Row row, List<Change.Step> steps) {
    var like =
        row.items().get(0) instanceof Written.Group g
            ? Optional.of(g)
            : Optional.<Written.Group>empty();
    var old = row.items().stream().map(this::title).toList();
    var now = steps.stream().map(s -> s.title().strip()).toList();
    @Nullable Written last = null;
    for (var pair : ListDiff.of(old, now)) {
      var was = pair.old() < 0 ? null : row.items().get(pair.old());
      if (was == null) {
        work.draft.insert(row, last, written(steps.get(pair.now()), like));
      } else if (pair.now() < 0) {
        work.draft.remove(row, was);
      } else {
        change(row, was, steps.get(pair.now()), like);
        last = was;
      }
    }
  }

  private void change(
      Written.Row row, Written was, Change.Step step, Optional<Written.Group> like) {
    var show = step.show();
    boolean titled = title(was).equals(step.title().strip());
    boolean shown = was instanceof Written.Group g && shows(g).equals(show);
    if (!(was instanceof Written.Group group) || !titled && !shown) {
      work.draft.replace(row, was, written(step, like));
    } else if (!titled) {
      retitle(group, step.title().strip());
    } else if (!shown
        && group.value("show").orElse(null) instanceof Written.Row words
        && !words.items().isEmpty()) {
      WordList.set(work.draft, words, show);
    } else if (!shown) {
      work.draft.put(group, "show", Values.list("show", show, Optional.empty()), Part.STEP.keys());
    }
  }

  private static List<String> shows(Written.Group step) {
    return References.words(step, "show").stream().map(Written.Word::value).toList();
  }

  private void retitle(Written.Group group, String title) {
    var word = plain(group);
    if (word.isPresent()) {
      work.draft.reword(word.get(), Values.text("title", title, false));
      work.noteTranslations(group.value("title"), "title");
    } else {
      var now = Values.single("title", Kind.LINE, title, Optional.empty());
      work.draft.put(group, "title", now, Part.STEP.keys());
    }
  }

  private String title(Written step) {
    return step instanceof Written.Group group
        ? plain(group).map(w -> w.value().strip()).orElse("")
        : "";
  }

  /** The title in the model's own language. */
  private Optional<Written.Word> plain(Written.Group step) {
    var title = step.value("title").orElse(null);
    if (title instanceof Written.Group languages && !languages.entries().isEmpty()) {
      title = languages.value(work.language()).orElse(languages.entries().get(0).value());
    }
    return title instanceof Written.Word word && word.end() > word.start()
        ? Optional.of(word)
        : Optional.empty();
  }

  private static Object written(Change.Step step, Optional<Written.Group> like) {
    var fields = new LinkedHashMap<String, Object>();
    var title = like.flatMap(g -> Values.firstWord(g.value("title")));
    fields.put("title", Values.single("title", Kind.LINE, step.title(), title));
    fields.put("show", Values.list("show", step.show(), Optional.empty()));
    boolean block = like.filter(g -> !g.flow()).isPresent();
    return block ? (Map<String, Object>) fields : new OneLine(fields);
  }
}
