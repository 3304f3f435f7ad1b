package org.moagraph.edit;

import java.util.Collections;
import java.util.List;
import org.moagraph.io.tree.Written;
import org.moagraph.io.yaml.ModelFormat.Part;
import org.moagraph.io.yaml.YamlText.OneLine;
import org.moagraph.model.ViewSpec.Cell;

/** Keeps boxes of a view in cells of its grid, or lets them go. */
final class Pinning {

  private Pinning() {}

  static void pin(Work work, Change.Pin pin) {
    ClaimSetting.declared(work, pin.entity());
    if (!new Cell(pin.column(), pin.row()).isNameable()) {
      throw new Unsafe(
          "there is no cell [%d, %d]".formatted(pin.column(), pin.row()),
          "columns and rows are counted from 0 to " + Cell.MOST);
    }
    var view = work.group(new Place.View(pin.view()));
    var cell = new OneLine(List.of(pin.column(), pin.row()));
    if (view.value("layout").orElse(null) instanceof Written.Group layout
        && !layout.entries().isEmpty()) {
      work.draft.put(layout, pin.entity(), cell, List.of());
    } else {
      var pins = Collections.singletonMap(pin.entity(), cell);
      work.draft.put(view, "layout", pins, Part.VIEW.keys());
    }
  }

  static void unpin(Work work, Change.Unpin unpin) {
    var view = work.group(new Place.View(unpin.view()));
    var entry = view.entry("layout");
    if (entry.isEmpty()) {
      return;
    }
    if (unpin.entity().isEmpty()) {
      work.draft.remove(view, entry.get());
    } else if (entry.get().value() instanceof Written.Group layout) {
      layout.entry(unpin.entity().get()).ifPresent(e -> work.draft.remove(layout, e));
    }
  }
}
