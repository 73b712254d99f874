package dev.sterna.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What the scripts of another tool have made of a database, and the entities that fit it. */
enum Scripts {
  SHOP("shop") {
    @Override
    void addEntities(Project project) throws IOException {
      project
          .write(
              "app.Customer",
              """
              package app;

              import jakarta.persistence.*;

              @Entity
              class Customer {
                enum Status { ACTIVE, CLOSED }

                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                @Column(nullable = false, unique = true) String email;
                @Enumerated(EnumType.STRING) @Column(nullable = false) Status status;

                @Column(nullable = false, columnDefinition = "numeric(12, 2) default 0 not null")
                java.math.BigDecimal balance;

                @Column(
                    name = "created_at",
                    columnDefinition = "timestamp(6) with time zone default now() not null")
                java.time.Instant createdAt;
              }
              """)
          .write(
              "app.Purchase",
              """
              package app;

              import jakarta.persistence.*;

              @Entity
              @Table(indexes = @Index(columnList = "customer_id"))
              class Purchase {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                @ManyToOne @JoinColumn(nullable = false) Customer customer;
                @Column(precision = 12, scale = 2) java.math.BigDecimal total;
                java.time.LocalDate placed;
              }
              """);
    }
  },
  BLOG("blog") {
    @Override
    void addEntities(Project project) throws IOException {
      project
          .write(
              "app.Writer",
              """
              package app;

              import jakarta.persistence.*;

              @Entity
              @Table(comment = "who writes")
              class Writer {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                @Column(nullable = false, unique = true, columnDefinition = "text") String name;
              }
              """)
          .write(
              "app.Post",
              """
              package app;

              import jakarta.persistence.*;
              import java.util.*;

              @Entity
              class Post {
                @Id UUID id;
                @Column(nullable = false, length = 200) String title;
                @Column(columnDefinition = "text") String body;
                @ManyToOne Writer writer;
                @ElementCollection @CollectionTable(name = "post_tags") List<String> tags;
              }
              """)
          .write(
              "app.Entry",
              """
              package app;

              import jakarta.persistence.*;

              @Entity
              @Table(schema = "audit")
              @SequenceGenerator(schema = "audit", name = "entries", sequenceName = "entry_seq")
              class Entry {
                @Id @GeneratedValue(generator = "entries") Long id;
                @Column(nullable = false) java.time.LocalDateTime at;
                @ManyToOne Writer writer;
              }
              """);
    }
  },
  LEGACY("legacy") {
    @Override
    void addEntities(Project project) throws IOException {
      project.write(
          "app.Account",
          """
          package app;

          import jakarta.persistence.*;

          @Entity
          @Table(name = "\\"Account\\"")
          class Account {
            @Id @Column(name = "\\"Id\\"") Integer id;

            @Column(
                name = "\\"Owner\\"",
                nullable = false,
                length = 40,
                columnDefinition = "varchar(40) default 'nobody' not null")
            String owner;

            @Column(nullable = false, columnDefinition = "boolean default true not null")
            boolean active;
          }
          """);
    }
  };

  private final String file;

  Scripts(String file) {
    this.file = file;
  }

  abstract void addEntities(Project project) throws IOException;

  /** A database that the scripts were run on. */
  DataSource database() throws IOException, SQLException {
    DataSource database = Databases.empty();
    run(database);
    return database;
  }

  void run(DataSource database) throws IOException, SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        InputStream script = Scripts.class.getResourceAsStream("/adopt/" + file + ".sql")) {
      statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
