package com.matar;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** What every table of Matar has: when a row came and when it last changed, in UTC. */
@MappedSuperclass
public abstract class Base {

  private LocalDateTime createdAt;
  private LocalDateTime updatedAt;

  /** A key that no other row has. */
  static String newKey() {
    return UUID.randomUUID().toString();
  }

  @PrePersist
  void created() {
    createdAt = now();
    updatedAt = createdAt;
  }

  @PreUpdate
  void updated() {
    updatedAt = now();
  }

  /** Empty until the row is saved. */
  public Optional<LocalDateTime> createdAt() {
    return Optional.ofNullable(createdAt);
  }

  /** Empty until the row is saved. */
  public Optional<LocalDateTime> updatedAt() {
    return Optional.ofNullable(updatedAt);
  }

  /** As exact as PostgreSQL keeps it. */
  private static LocalDateTime now() {
    return LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }
}
