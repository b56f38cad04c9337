package cadence.notes;

import cadence.shared.AttachmentId;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/**
 * Keeps the content of files in S3 or what speaks as it does, where a bucket is configured (docs/running.md). An object is
 * called by the file's id and says nothing else: no name, no kind, no client.
 */
@Component
class ObjectStore implements DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String bucket;
    private final @Nullable S3Client s3;

    ObjectStore(
            @Value("${cadence.files.s3.bucket:}") String bucket,
            @Value("${cadence.files.s3.endpoint:}") String endpoint,
            @Value("${cadence.files.s3.region:eu-west-2}") String region,
            @Value("${cadence.files.s3.access-key:}") String accessKey,
            @Value("${cadence.files.s3.secret-key:}") String secretKey) {
        this.bucket = bucket;
        this.s3 = bucket.isBlank() ? null : client(endpoint, region, credentials(accessKey, secretKey));
    }

    boolean isConfigured() {
        return s3 != null;
    }

    /** @throws software.amazon.awssdk.core.exception.SdkException if it does not answer, or refuses */
    void put(AttachmentId id, byte[] content) {
        s3().putObject(request -> request.bucket(bucket).key(key(id)), RequestBody.fromBytes(content));
    }

    /**
     * Part of a content.
     *
     * @param from the first byte, counted from 0
     * @param to the last byte, inclusive; it may lie behind the end
     * @throws software.amazon.awssdk.core.exception.SdkException as {@link #put}
     */
    byte[] bytes(AttachmentId id, long from, long to) {
        return s3().getObjectAsBytes(
                        request -> request.bucket(bucket).key(key(id)).range("bytes=" + from + "-" + to))
                .asByteArray();
    }

    /** Whether it is there or not. */
    void delete(AttachmentId id) {
        s3().deleteObject(request -> request.bucket(bucket).key(key(id)));
    }

    @Override
    public void destroy() {
        if (s3 != null) {
            s3.close();
        }
    }

    private S3Client s3() {
        if (s3 == null) {
            throw new IllegalStateException("A file lies in an object store, and none is configured: "
                    + "set CADENCE_FILES_S3_BUCKET as it was when the file was added.");
        }
        return s3;
    }

    private static String key(AttachmentId id) {
        return "files/" + id.value();
    }

    private static AwsCredentialsProvider credentials(String accessKey, String secretKey) {
        return accessKey.isBlank()
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey));
    }

    /** Stores of one's own have no name for each bucket: the bucket stands in the path then. */
    private static S3Client client(String endpoint, String region, AwsCredentialsProvider credentials) {
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(region))
                .credentialsProvider(credentials)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                // What is sent is signed over its SHA-256 already; not every store knows the newer trailing checksums.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(set -> set.chunkedEncodingEnabled(false))
                .overrideConfiguration(set -> set.apiCallTimeout(PATIENCE));
        if (!endpoint.isBlank()) {
            builder.endpointOverride(URI.create(endpoint)).forcePathStyle(true);
        }
        return builder.build();
    }
}
