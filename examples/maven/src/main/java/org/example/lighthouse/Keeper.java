package org.example.lighthouse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** Who keeps the light burning. */
@Entity
public class Keeper {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 120)
  private String name;

  private LocalDate since;

  @ManyToOne(optional = false)
  private Lighthouse lighthouse;

  protected Keeper() {}

  public Keeper(String name, Lighthouse lighthouse, LocalDate since) {
    this.name = name;
    this.lighthouse = lighthouse;
    this.since = since;
  }
}
