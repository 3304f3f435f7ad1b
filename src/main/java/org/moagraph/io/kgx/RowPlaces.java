package org.moagraph.io.kgx;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the rows of a table stand in its file: the place of every 64th, and what is no row. */
final class RowPlaces {

  private static final int BLOCK = 64;

  private final Optional<Path> file;
  private final Function<String, Fields> record;
  private final BitSet passed = new BitSet();
  private long[] offsets = new long[64];
  private int[] lines = new int[64];
  private int size;
  private int known = -1;
  private @Nullable List<Fields> block;

  /**
   * No rows yet.
   *
   * @param file where rows can be read anew; absent where it is packed
   * @param record what the text of a row says
   */
  RowPlaces(Optional<Path> file, Function<String, Fields> record) {
    this.file = file;
    this.record = record;
  }

  /** Takes up the row that the cursor is at. */
  void add(LineStream row) {
    if (size % BLOCK == 0) {
      int number = size / BLOCK;
      if (number == offsets.length) {
        offsets = Arrays.copyOf(offsets, number * 2);
        lines = Arrays.copyOf(lines, number * 2);
      }
      offsets[number] = row.offset();
      lines[number] = row.number();
    }
    size++;
  }

  /** Passes over the line that the cursor is at. */
  void pass(LineStream row) {
    passed.set(row.number());
  }

  /** The fields of a row; none where the file cannot be read any more. */
  synchronized Fields fields(int row) {
    var rows = block;
    if (rows == null || known != row / BLOCK) {
      rows = read(row / BLOCK);
      block = rows;
      known = row / BLOCK;
    }
    int place = row % BLOCK;
    return place < rows.size() ? rows.get(place) : Fields.ofRow(List.of(), List.of());
  }

  private List<Fields> read(int number) {
    var rows = new ArrayList<Fields>();
    if (file.isEmpty()) {
      return rows;
    }
    try (var channel = FileChannel.open(file.get())) {
      channel.position(offsets[number]);
      var cursor = new LineStream(Channels.newInputStream(channel), lines[number] - 1);
      while (rows.size() < BLOCK && cursor.advance()) {
        if (!passed.get(cursor.number())) {
          rows.add(record.apply(cursor.text()));
        }
      }
    } catch (IOException e) {
      // a file that is gone or changed says no more of its edges than was kept
    }
    return rows;
  }
}
