// A generator on the package with the name of an entity.
@Entity class A { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id; }
//// package-info
@SequenceGenerator(name = "A", sequenceName = "a_numbers", allocationSize = 11)
package m;

import jakarta.persistence.SequenceGenerator;
