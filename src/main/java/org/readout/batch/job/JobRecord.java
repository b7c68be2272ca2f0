package org.readout.batch.job;

import java.nio.file.Path;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.StepScope;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchDataSourceScriptDatabaseInitializer;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcProperties;
import org.springframework.boot.sql.init.DatabaseInitializationMode;
import org.springframework.core.env.Environment;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Spring Batch on a database: H2 in the work folder, or the one that {@code -Dreadout.jobs.url} names.
 *
 * @param file its file, without an ending
 */
record JobRecord(Path file) implements BeanRegistrar {

    @Override
    public void register(BeanRegistry beans, Environment environment) {
        beans.registerBean("dataSource", DataSource.class, bean -> bean.supplier(others -> dataSource()));
        beans.registerBean("transactionManager", PlatformTransactionManager.class,
                bean -> bean.supplier(others -> new JdbcTransactionManager(others.bean(DataSource.class))));
        beans.registerBean(JdbcDefaultBatchConfiguration.class);
        beans.registerBean("jobRepository", JobRepository.class, bean -> bean.supplier(others -> others.bean(JdbcDefaultBatchConfiguration.class).jobRepository()));
        beans.registerBean("jobOperator", JobOperator.class,
                bean -> bean.supplier(others -> others.bean(JdbcDefaultBatchConfiguration.class).jobOperator(others.bean(JobRepository.class))));
        beans.registerBean(StepScope.class, bean -> bean.supplier(others -> new StepScope()));
    }

    private HikariDataSource dataSource() {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(System.getProperty("readout.jobs.url", "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE"));
        // others when threads need them; ten would be opened at every start
        pool.setMinimumIdle(1);
        HikariDataSource database = new HikariDataSource(pool);
        BatchJdbcProperties schema = new BatchJdbcProperties();
        schema.setInitializeSchema(DatabaseInitializationMode.ALWAYS);
        BatchDataSourceScriptDatabaseInitializer initializer = new BatchDataSourceScriptDatabaseInitializer(database, schema);
        initializer.setResourceLoader(new DefaultResourceLoader());
        initializer.initializeDatabase();
        return database;
    }
}
