// The columns of superclasses come first, those of each class by the names of its attributes.
import org.hibernate.annotations.NaturalId;
@MappedSuperclass class Listed { @NaturalId int year; }
@MappedSuperclass class Catalogued extends Listed { @NaturalId int volume; @Embedded @NaturalId Shelf shelf; }
@Embeddable class Shelf { int row; int bay; }
@Entity class Book extends Catalogued { @Id long id; @NaturalId int edition; @NaturalId @ManyToOne Book author; }
