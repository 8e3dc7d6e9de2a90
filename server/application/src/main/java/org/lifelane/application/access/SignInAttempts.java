package org.lifelane.application.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Slows the guessing of passwords: so many wrong ones from one address, then a wait. */
@Component
public class SignInAttempts {
    private static final int FOR_ONE_ACCOUNT = 10;
    private static final int FOR_ALL_ACCOUNTS = 50;
    private static final Duration WITHIN = Duration.ofMinutes(5);
    private static final int REMEMBERED = 100_000;

    private final LoadingCache<String, Bucket> accounts = buckets(FOR_ONE_ACCOUNT);
    private final LoadingCache<String, Bucket> addresses = buckets(FOR_ALL_ACCOUNTS);

    /** Whether another password may be tried for this account from this address. */
    public boolean allowed(String user, String address) {
        return accounts.get(user + " " + address).getAvailableTokens() > 0
                && addresses.get(address).getAvailableTokens() > 0;
    }

    public void failed(String user, String address) {
        accounts.get(user + " " + address).tryConsume(1);
        addresses.get(address).tryConsume(1);
    }

    private static LoadingCache<String, Bucket> buckets(int tries) {
        return Caffeine.newBuilder()
                .expireAfterAccess(WITHIN)
                .maximumSize(REMEMBERED)
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, WITHIN))
                        .build());
    }
}
