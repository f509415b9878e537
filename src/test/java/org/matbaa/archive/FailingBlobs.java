package org.matbaa.archive;

import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;

/** Answers 500 to writes when it is told to. */
final class FailingBlobs extends ForwardingBlobStore {
    private final AtomicReference<Plan> plan = new AtomicReference<>(key -> Failure.NONE);

    FailingBlobs(BlobStore blobs) {
        super(blobs);
    }

    /** What becomes of a write. */
    enum Failure {
        NONE,
        /** Nothing is written. */
        REFUSED,
        /** It is written, but the answer says that it is not. */
        DENIED
    }

    /** Says what becomes of writing or deleting a key. */
    @FunctionalInterface
    interface Plan {
        Failure of(String key);
    }

    void follow(Plan next) {
        plan.set(next);
    }

    void recover() {
        plan.set(key -> Failure.NONE);
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
        Failure failure = failBefore(request.key());
        return failAfter(failure, super.putBlob(request, payload));
    }

    @Override
    public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
        Failure failure = failBefore(request.key());
        return failAfter(failure, super.removeBlob(request));
    }

    private Failure failBefore(String key) {
        Failure failure = plan.get().of(key);
        if (failure == Failure.REFUSED) {
            throw internalError();
        }
        return failure;
    }

    private static <T> T failAfter(Failure failure, T answer) {
        if (failure == Failure.DENIED) {
            throw internalError();
        }
        return answer;
    }

    private static RuntimeException internalError() {
        return S3Exception.builder().statusCode(500).awsErrorDetails(AwsErrorDetails.builder()
                .errorCode("InternalError").errorMessage("asked to fail").build()).build();
    }
}
