using AdobeSdk.Http.Resilience;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Resilience;

/// <summary>Deadlines that were not needed are used again, and run anew.</summary>
public class AttemptDeadlinesTests
{
    [Fact]
    public async Task One_that_was_not_needed_serves_the_next_attempt()
    {
        AttemptDeadlines deadlines = new(TimeProvider.System);
        CancellationTokenSource first = deadlines.Start(TimeSpan.FromHours(1));
        deadlines.Stop(first);

        CancellationTokenSource second = deadlines.Start(TimeSpan.FromMilliseconds(20));

        Assert.Same(first, second);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Delay(Timeout.Infinite, second.Token));
    }

    [Fact]
    public async Task One_that_was_needed_serves_no_other_attempt()
    {
        AttemptDeadlines deadlines = new(TimeProvider.System);
        CancellationTokenSource first = deadlines.Start(TimeSpan.FromMilliseconds(1));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Delay(Timeout.Infinite, first.Token));

        deadlines.Stop(first);

        Assert.NotSame(first, deadlines.Start(TimeSpan.FromHours(1)));
        Assert.Throws<ObjectDisposedException>(() => first.Token);
    }

    [Fact]
    public void As_many_are_kept_as_attempts_usually_run_at_one_time()
    {
        AttemptDeadlines deadlines = new(TimeProvider.System);
        CancellationTokenSource[] busy = [.. Enumerable.Range(0, 65).Select(_ => deadlines.Start(TimeSpan.FromHours(1)))];
        Assert.Equal(65, busy.Distinct().Count());

        Array.ForEach(busy, deadlines.Stop);

        Assert.Throws<ObjectDisposedException>(() => busy[64].Token);
        Assert.Equal(busy[..64].ToHashSet(), Enumerable.Range(0, 64).Select(_ => deadlines.Start(TimeSpan.FromHours(1))).ToHashSet());
        Assert.DoesNotContain(deadlines.Start(TimeSpan.FromHours(1)), busy);
    }

    [Fact]
    public void Another_clock_than_the_systems_is_followed()
    {
        FakeTimeProvider time = new();
        CancellationTokenSource deadline = new AttemptDeadlines(time).Start(TimeSpan.FromSeconds(10));

        time.Advance(TimeSpan.FromSeconds(9));
        Assert.False(deadline.IsCancellationRequested);
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.True(deadline.IsCancellationRequested);
    }
}
