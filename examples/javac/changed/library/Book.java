package library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Book {

  @Id
  @Column(length = 13)
  private String isbn;

  @Column(nullable = false)
  private String title;

  @ManyToOne private Author author;

  /** How many the library has. */
  private int copies = 1;
}
