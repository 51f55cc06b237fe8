using AdobeSdk.Http.Resilience;

namespace AdobeSdk.Tests.Resilience;

/// <summary>What a circuit remembers: of ten seconds, in slices of one.</summary>
public class OutcomeWindowTests
{
    private readonly OutcomeWindow _window = new(TimeSpan.FromSeconds(10));

    [Fact]
    public void Attempts_are_forgotten_when_their_slice_is_a_window_old()
    {
        Add(0, failed: true);
        Add(0.9, failed: false);
        Add(5, failed: true);
        Add(9.9, failed: false);
        AssertHolds(attempts: 4, failures: 2);

        Add(10, failed: false);
        AssertHolds(attempts: 3, failures: 1);
        Add(15, failed: false);
        AssertHolds(attempts: 3, failures: 0);
    }

    [Fact]
    public void Nothing_is_left_after_a_long_silence()
    {
        for (int second = 0; second < 10; second++)
        {
            Add(second, failed: true);
        }

        Add(1_000_000, failed: false);

        AssertHolds(attempts: 1, failures: 0);
    }

    [Fact]
    public void An_attempt_that_is_counted_late_counts_as_one_of_now()
    {
        Add(20, failed: false);
        Add(3, failed: true);
        AssertHolds(attempts: 2, failures: 1);

        Add(29, failed: false);
        AssertHolds(attempts: 3, failures: 1);
        Add(30, failed: false);

        AssertHolds(attempts: 2, failures: 0);
    }

    [Fact]
    public void What_is_cleared_does_not_come_back()
    {
        Add(0, failed: true);
        _window.Clear();
        AssertHolds(attempts: 0, failures: 0);

        Add(10, failed: true);

        AssertHolds(attempts: 1, failures: 1);
    }

    private void Add(double seconds, bool failed) => _window.Add(TimeSpan.FromSeconds(seconds), failed);

    private void AssertHolds(int attempts, int failures) => Assert.Equal((attempts, failures), (_window.Attempts, _window.Failures));
}
