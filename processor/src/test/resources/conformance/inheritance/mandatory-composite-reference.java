@Entity
@Inheritance
class Product {
  @Id Long id;
}

@Entity
class Book extends Product {
  @ManyToOne(optional = false)
  Series series;
}

@Entity
class Series {
  @EmbeddedId SeriesId id;
}

@Embeddable
class SeriesId implements java.io.Serializable {
  String code;
  long number;
  String volume;
}
