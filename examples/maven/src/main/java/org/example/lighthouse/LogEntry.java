package org.example.lighthouse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a keeper writes down at night. */
@Entity
@Table(indexes = @Index(columnList = "keeper_id, written"))
public class LogEntry {

  @Id @GeneratedValue private Long id;

  @ManyToOne(optional = false)
  private Keeper keeper;

  @Column(nullable = false)
  private Instant written;

  @Enumerated(EnumType.STRING)
  private Weather weather;

  @Column(nullable = false, length = 2000)
  private String text;

  protected LogEntry() {}

  public LogEntry(Keeper keeper, Instant written, Weather weather, String text) {
    this.keeper = keeper;
    this.written = written;
    this.weather = weather;
    this.text = text;
  }
}
