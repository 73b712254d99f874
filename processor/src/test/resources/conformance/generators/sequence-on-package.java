// The generator on the package.
@Entity class A { @Id @GeneratedValue(generator = "packaged") long id; }
@Entity class B { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "package_table") long id; }
//// package-info
@SequenceGenerator(name = "packaged", sequenceName = "package_seq", initialValue = 7, allocationSize = 2)
@TableGenerator(name = "package_table", table = "package_ids", pkColumnName = "what", valueColumnName = "next")
package m;

import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
