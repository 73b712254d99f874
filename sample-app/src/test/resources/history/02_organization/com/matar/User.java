package com.matar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Somebody who records or listens. {@code user} is a word of SQL, so the table's name is delimited.
 */
@Entity
@Table(name = "\"user\"")
public class User extends Base {

  @Id
  @Column(name = "_id")
  private String id;

  private String name;

  @Column(unique = true)
  private String email;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<String> roles = new ArrayList<>();

  protected User() {}

  public User(String name, String email) {
    this.id = newKey();
    this.name = name;
    this.email = email;
  }
}
