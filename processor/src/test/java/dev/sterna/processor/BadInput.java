package dev.sterna.processor;

import java.util.List;
import java.util.function.Consumer;

/**
 * A project that the compiler has to say something about.
 *
 * @param name what is wrong, and the name of the file with what is said
 * @param stops whether the compile must stop, not only a strict one
 * @param options the options of the compile
 * @param project writes the project, whose migrations package is declared
 */
record BadInput(String name, boolean stops, List<String> options, Consumer<Project> project) {

  /** A project that cannot be compiled. */
  static BadInput error(String name, Consumer<Project> project) {
    return new BadInput(name, true, List.of(), project);
  }

  /** A project that compiles, with a note, and not if the compile is strict. */
  static BadInput note(String name, Consumer<Project> project) {
    return new BadInput(name, false, List.of(), project);
  }

  BadInput with(String... compilerOptions) {
    return new BadInput(name, stops, List.of(compilerOptions), project);
  }

  /** The entity {@code Post}, with an id and these members. */
  static Consumer<Project> post(String... members) {
    return project -> project.withEntity("Post", members);
  }

  /** The entity {@code Post} as one declaration without its annotation. */
  static Consumer<Project> declared(String declaration) {
    return project ->
        project.with(
            "com.matar.Post",
            """
            package com.matar;

            import jakarta.persistence.*;

            @Entity
            %s
            """
                .formatted(declaration));
  }

  /** The entity {@code Post} with columns {@code a} and {@code b} in a table with these members. */
  static Consumer<Project> table(String... members) {
    return declared(
        """
        @Table(
            %s)
        class Post {
          @Id Long id;
          int a;
          int b;
        }"""
            .formatted(String.join("\n    ", members)));
  }

  /** A project whose first draft was kept, and that has changed since. */
  static Consumer<Project> changed(Consumer<Project> first, Consumer<Project> then) {
    return project -> {
      first.accept(project);
      project.compile().succeeded();
      Kept.draft(project, "R20230428015942_First");
      then.accept(project);
    };
  }

  @Override
  public String toString() {
    return name;
  }
}
