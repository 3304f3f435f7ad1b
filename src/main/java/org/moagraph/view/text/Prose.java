package org.moagraph.view.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page of text for readers: headings, paragraphs, lists and tables, in order. */
public record Prose(List<Block> blocks) {

  public Prose {
    blocks = List.copyOf(blocks);
  }

  /** A part of a page. */
  public sealed interface Block {

    /** What the block becomes in the hands of that reader. */
    <R> R fold(Reader<R> reader);
  }

  /** Whoever reads a page must know every kind of block. */
  public interface Reader<R> {
    /** A heading. */
    R heading(String text);

    /** A paragraph. */
    R paragraph(Phrase words);

    /** A list of short items. */
    R items(List<Phrase> items);

    /** A table. */
    R grid(Table table);

    /** Text that must stay as it is, line by line. */
    R verbatim(String text);

    /** What follows stands on a page of its own. */
    R pageBreak();
  }

  /** A heading. */
  public record Heading(String text) implements Block {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.heading(text);
    }
  }

  /** A paragraph. */
  public record Paragraph(Phrase words) implements Block {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.paragraph(words);
    }
  }

  /** A list of short items. */
  public record Items(List<Phrase> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.items(items);
    }
  }

  /** A table. */
  public record Grid(Table table) implements Block {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.grid(table);
    }
  }

  /** Text that must stay as it is. */
  public record Verbatim(String text) implements Block {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.verbatim(text);
    }
  }

  /** That what follows stands on a page of its own. */
  public record PageBreak() implements Block {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.pageBreak();
    }
  }

  /** An empty page to write on. */
  public static Writer write() {
    return new Writer();
  }

  /** Collects the blocks of a page; empty lists and tables without a row leave nothing. */
  public static final class Writer {
    private final List<Block> blocks = new ArrayList<>();

    private Writer() {}

    /** What follows stands on a page of its own. */
    public Writer turn() {
      blocks.add(new PageBreak());
      return this;
    }

    /** A paragraph. */
    public Writer say(Phrase words) {
      blocks.add(new Paragraph(words));
      return this;
    }

    /** A plain paragraph. */
    public Writer say(String words) {
      return say(Phrase.of(words));
    }

    /** A paragraph where there is something to say. */
    public Writer say(Optional<String> words) {
      words.ifPresent(this::say);
      return this;
    }

    /** A heading and a list under it. */
    public Writer list(String heading, List<Phrase> items) {
      if (!items.isEmpty()) {
        blocks.add(new Heading(heading));
        blocks.add(new Items(items));
      }
      return this;
    }

    /** A list without a heading. */
    public Writer items(List<Phrase> items) {
      if (!items.isEmpty()) {
        blocks.add(new Items(items));
      }
      return this;
    }

    /** A table. */
    public Writer grid(Table table) {
      if (table.rows().iterator().hasNext()) {
        blocks.add(new Grid(table));
      }
      return this;
    }

    /** A heading and a table under it. */
    public Writer grid(String heading, Table table) {
      if (table.rows().iterator().hasNext()) {
        blocks.add(new Heading(heading));
      }
      return grid(table);
    }

    /** A heading. */
    public Writer heading(String text) {
      blocks.add(new Heading(text));
      return this;
    }

    /** Text that must stay as it is. */
    public Writer verbatim(String text) {
      blocks.add(new Verbatim(text));
      return this;
    }

    /** The page. */
    public Prose page() {
      return new Prose(blocks);
    }
  }
}
