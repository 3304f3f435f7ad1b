package org.moagraph.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.moagraph.io.Source;

/**
 * Many inputs, each from a seed of its own: so many, or with {@code -Dfuzz.minutes=N} as many as
 * there is time for, from {@code -Dfuzz.seed=N} on. What fails is kept in {@code target/fuzz} under
 * its seed; a run by time also says how many inputs it took, there in {@code inputs.tsv}.
 */
public final class FuzzRun {

  private static final long FIRST = Long.getLong("fuzz.seed", 20_260_102);

  /** Processor time in which every input of these sizes must be done with. */
  private static final long MOST_SECONDS = 2;

  private static final double MINUTES = Double.parseDouble(System.getProperty("fuzz.minutes", "0"));

  private static final Path KEPT = Path.of("target", "fuzz");

  private final String name;
  private final int rounds;
  private final Map<String, String> faults = new LinkedHashMap<>();
  private final AtomicLong inputs = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();

  /** A run of that name. */
  public FuzzRun(String name, int rounds) {
    this.name = name;
    this.rounds = rounds;
  }

  /** The faults that were found, each kind once with the seed of its first input. */
  public List<String> faults() {
    var all = new ArrayList<String>();
    faults.forEach((kind, where) -> all.add(kind + "  <- " + where));
    return all;
  }

  /**
   * Asks every input of what is made of a seed; an input that never ends is a fault and the end.
   */
  public void every(LongFunction<Source> made, Function<Source, List<String>> asked) {
    var at = new AtomicLong(FIRST);
    var started = new AtomicLong();
    var worker = new Thread(() -> work(made, asked, at, started), name);
    worker.setDaemon(true);
    worker.start();
    watch(worker, made, at, started);
    if (MINUTES > 0) {
      count();
    }
  }

  private void watch(Thread worker, LongFunction<Source> made, AtomicLong at, AtomicLong started) {
    while (worker.isAlive()) {
      try {
        worker.join(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      long since = started.get();
      if (since > 0 && cpu(worker.getId()) - since > 10 * MOST_SECONDS * 1_000_000_000L) {
        var where =
            List.of(worker.getStackTrace()).subList(0, Math.min(8, worker.getStackTrace().length));
        keep(at.get(), made.apply(at.get()), List.of("does not end: " + where));
        return;
      }
    }
  }

  private void work(
      LongFunction<Source> made,
      Function<Source, List<String>> asked,
      AtomicLong at,
      AtomicLong started) {
    long end = System.nanoTime() + (long) (MINUTES * 60e9);
    for (int round = 0; round < rounds || System.nanoTime() < end; round++) {
      var source = made.apply(at.get());
      long before = cpu(Thread.currentThread().getId());
      started.set(before);
      var found = new ArrayList<String>();
      try {
        found.addAll(asked.apply(source));
      } catch (RuntimeException | Error e) {
        found.add(thrown(e));
      }
      boolean slow = isLong(before);
      if (slow && found.isEmpty()) {
        // a first time may also be spent on compiling what runs
        long again = cpu(Thread.currentThread().getId());
        started.set(again);
        found.addAll(asked.apply(source));
        if (isLong(again)) {
          found.add("takes longer than " + MOST_SECONDS + " s");
        }
      }
      started.set(0);
      inputs.incrementAndGet();
      if (!found.isEmpty()) {
        failed.incrementAndGet();
        keep(at.get(), source, found);
      }
      at.incrementAndGet();
    }
  }

  /** Adds a line: the run, its inputs, those that failed, and the kinds of faults. */
  private void count() {
    var line = "%s\t%d\t%d\t%d%n".formatted(name, inputs.get(), failed.get(), faults.size());
    try {
      Files.createDirectories(KEPT);
      Files.writeString(
          KEPT.resolve("inputs.tsv"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isLong(long since) {
    return cpu(Thread.currentThread().getId()) - since > MOST_SECONDS * 1_000_000_000L;
  }

  private static long cpu(long thread) {
    return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
  }

  private static String thrown(Throwable e) {
    var trace = e.getStackTrace();
    var where = new StringBuilder();
    for (int i = 0; i < Math.min(4, trace.length); i++) {
      where.append(" at ").append(trace[i]);
    }
    var message = String.valueOf(e.getMessage());
    return "thrown: "
        + e.getClass().getSimpleName()
        + where
        + " "
        + message.substring(0, Math.min(80, message.length()));
  }

  private synchronized void keep(long seed, Source source, List<String> found) {
    for (var fault : found) {
      var kind = fault.replaceAll("[\"'(].*", "");
      if (faults.size() < 40 && faults.putIfAbsent(kind, fault + ", seed " + seed) == null) {
        try {
          Files.createDirectories(KEPT);
          Files.write(KEPT.resolve(name + "-" + seed + "-" + source.name()), source.bytes());
        } catch (IOException e) {
          faults.put(kind, fault + ", seed " + seed + ", not kept: " + e.getMessage());
        }
      }
    }
  }
}
