using System.Threading.RateLimiting;
using AdobeSdk.Limits;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Limits;

/// <summary>The limiter by itself, on a virtual clock.</summary>
public class SlidingLogTests
{
    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_day = TimeSpan.FromHours(24);

    private readonly FakeTimeProvider _time = new();

    [Theory]
    [InlineData(4, 9_000)]
    [InlineData(60, 9_000)]
    [InlineData(7, 100)]
    [Trait(Measured.Row, "limits")]
    public async Task A_virtual_day_never_exceeds_a_window_and_uses_at_least_95_percent(int perMinute, int perDay)
    {
        using var limiter = new SlidingLogRateLimiter([new(perMinute, s_minute), new(perDay, s_day)], _time);
        double quota = Math.Min(perDay, perMinute * s_day.TotalMinutes);
        Task[] callers = [.. Enumerable.Range(0, (int)quota + 100).Select(_ => limiter.AcquireAsync().AsTask())];
        var grants = new List<TimeSpan>();
        TimeSpan step = TimeSpan.FromSeconds(0.5);

        for (TimeSpan now = TimeSpan.Zero; now < s_day; now += step)
        {
            while (grants.Count < limiter.GetStatistics()!.TotalSuccessfulLeases)
            {
                grants.Add(now);
            }

            _time.Advance(step);
        }

        await Task.WhenAll(callers[..grants.Count]);
        AssertNever(grants, perMinute, s_minute);
        AssertNever(grants, perDay, s_day);
        Measured.Figure($"one node, {perMinute} a minute, {perDay} a day: {grants.Count} of {quota} used, {grants.Count / quota:P1}");
        Assert.True(grants.Count >= 0.95 * quota, $"{grants.Count} of {quota}");
    }

    [Fact]
    public async Task Whoever_comes_first_is_served_first()
    {
        using var limiter = new SlidingLogRateLimiter([new(2, s_minute)], _time);
        Task<RateLimitLease>[] callers = [.. Enumerable.Range(0, 9).Select(_ => limiter.AcquireAsync().AsTask())];

        for (int served = 2; served <= 8; served += 2)
        {
            await Task.WhenAll(callers[..served]);
            Assert.Equal(callers.Length - served, limiter.GetStatistics()!.CurrentQueuedCount);
            Assert.DoesNotContain(callers[served..], caller => caller.IsCompleted);
            _time.Advance(s_minute);
        }

        await callers[^1];
    }

    [Fact]
    public async Task Nobody_overtakes_the_queue()
    {
        using var limiter = new SlidingLogRateLimiter([new(1, s_minute)], _time);
        await limiter.AcquireAsync();
        Task<RateLimitLease> queued = limiter.AcquireAsync().AsTask();

        Assert.False(limiter.AttemptAcquire().IsAcquired);

        _time.Advance(s_minute);
        Assert.True((await queued).IsAcquired);
    }

    [Fact]
    public async Task Cancelling_frees_the_place()
    {
        using var limiter = new SlidingLogRateLimiter([new(1, s_minute)], _time);
        await limiter.AcquireAsync();
        using var gone = new CancellationTokenSource();
        Task<RateLimitLease> first = limiter.AcquireAsync(1, gone.Token).AsTask();
        Task<RateLimitLease> second = limiter.AcquireAsync().AsTask();

        gone.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Equal(1, limiter.GetStatistics()!.CurrentQueuedCount);

        _time.Advance(s_minute);
        Assert.True((await second).IsAcquired);
    }

    [Fact]
    public async Task A_refusal_says_the_place_and_the_wait()
    {
        using var limiter = new SlidingLogRateLimiter([new(2, s_minute), new(5, s_day)], _time);
        await limiter.AcquireAsync(2);
        _ = limiter.AcquireAsync().AsTask();
        _ = limiter.AcquireAsync().AsTask();

        Assert.Equal((3, TimeSpan.FromMinutes(2)), Refusal(limiter));
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal((3, TimeSpan.FromSeconds(110)), Refusal(limiter));

        // The sixth of the day waits for the day.
        _ = limiter.AcquireAsync().AsTask();
        Assert.Equal((4, s_day - TimeSpan.FromSeconds(10)), Refusal(limiter));
    }

    [Fact]
    public async Task A_pause_holds_back_everybody_and_then_lets_go_in_order()
    {
        using var limiter = new SlidingLogRateLimiter([], _time);
        limiter.Pause(TimeSpan.FromSeconds(30));
        limiter.Pause(TimeSpan.FromSeconds(10));
        Task<RateLimitLease> first = limiter.AcquireAsync().AsTask();
        Task<RateLimitLease> second = limiter.AcquireAsync().AsTask();

        _time.Advance(TimeSpan.FromSeconds(29.9));
        Assert.False(first.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(0.1));

        await Task.WhenAll(first, second);
        Assert.True(limiter.AttemptAcquire().IsAcquired);
    }

    [Fact]
    public async Task A_pause_while_somebody_waits_makes_the_wait_longer()
    {
        using var limiter = new SlidingLogRateLimiter([new(1, s_minute)], _time);
        await limiter.AcquireAsync();
        Task<RateLimitLease> queued = limiter.AcquireAsync().AsTask();

        limiter.Pause(TimeSpan.FromMinutes(5));
        _time.Advance(s_minute);
        Assert.False(queued.IsCompleted);

        _time.Advance(TimeSpan.FromMinutes(4));
        Assert.True((await queued).IsAcquired);
    }

    [Fact]
    public async Task The_end_of_the_limiter_ends_the_waits()
    {
        var limiter = new SlidingLogRateLimiter([new(1, s_minute)], _time);
        await limiter.AcquireAsync();
        Task<RateLimitLease> queued = limiter.AcquireAsync().AsTask();

        limiter.Dispose();

        Assert.False((await queued).IsAcquired);
        Assert.Throws<ObjectDisposedException>(() => limiter.AttemptAcquire());
    }

    [Fact]
    public void More_than_a_window_holds_cannot_be_asked_for()
    {
        using var limiter = new SlidingLogRateLimiter([new(4, s_minute)], _time);

        Assert.Throws<ArgumentOutOfRangeException>(() => limiter.AttemptAcquire(5));
    }

    [Fact]
    public void A_limiter_says_how_long_it_has_been_idle()
    {
        using var limiter = new SlidingLogRateLimiter([new(1, s_minute)], _time);
        limiter.AttemptAcquire();
        _time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(TimeSpan.FromSeconds(5), limiter.IdleDuration);
        Assert.Equal(0, limiter.GetStatistics()!.CurrentAvailablePermits);
        Assert.Equal(1, limiter.GetStatistics()!.TotalSuccessfulLeases);
    }

    private static (int Position, TimeSpan Wait) Refusal(RateLimiter limiter)
    {
        using RateLimitLease lease = limiter.AttemptAcquire();
        Assert.False(lease.IsAcquired);
        Assert.True(lease.TryGetMetadata(AdobeRateLimiter.QueuePosition, out int position));
        Assert.True(lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait));
        return (position, wait);
    }

    private static void AssertNever(List<TimeSpan> grants, int permits, TimeSpan window)
    {
        for (int i = permits; i < grants.Count; i++)
        {
            Assert.True(grants[i] - grants[i - permits] >= window, $"grant {i} came {grants[i] - grants[i - permits]} after grant {i - permits}");
        }
    }
}
