// Where the id's class states its access, the mapped superclasses tell that of the others.
@MappedSuperclass
abstract class Noted {
  @Column(length = 30) String note;
}

@Entity
@Access(AccessType.FIELD)
class Memo extends Noted {
  @Id long id;
  String text;
}

@MappedSuperclass
abstract class Dated {
  private LocalDate day;

  @Column(name = "on_day")
  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }
}

@Entity
@Access(AccessType.PROPERTY)
class Meeting extends Dated {
  private long id;

  @Id
  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
