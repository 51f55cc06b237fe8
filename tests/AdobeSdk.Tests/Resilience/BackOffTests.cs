using AdobeSdk.Http.Resilience;

namespace AdobeSdk.Tests.Resilience;

/// <summary>How long the pause before a repeat is.</summary>
public class BackOffTests
{
    private static readonly AdobeRetryOptions s_options = new() { BaseDelay = TimeSpan.FromSeconds(1), MaxDelay = TimeSpan.FromSeconds(10) };

    [Theory]
    [InlineData(0, 0.5, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(3, 4, 8)]
    [InlineData(4, 8, 10)]
    [InlineData(40, 10, 10)]
    public void It_doubles_with_jitter_up_to_the_longest(int repeat, double least, double most)
    {
        double[] seconds = [.. Enumerable.Range(0, 1_000).Select(_ => BackOff.Delay(s_options, repeat, retryAfter: null)!.Value.TotalSeconds)];

        Assert.InRange(seconds.Min(), least, least + (0.1 * (most - least)));
        Assert.InRange(seconds.Max(), most - (0.1 * (most - least)), most);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(10)]
    public void What_adobe_asks_for_is_kept_with_a_little_more(int asked)
    {
        double[] seconds = [.. Enumerable.Range(0, 1_000).Select(_ => BackOff.Delay(s_options, 0, TimeSpan.FromSeconds(asked))!.Value.TotalSeconds)];

        Assert.InRange(seconds.Min(), asked, asked + 0.025);
        Assert.InRange(seconds.Max(), asked + 0.225, asked + 0.25);
    }

    [Fact]
    public void Adobe_is_not_waited_for_longer_than_allowed() => Assert.Null(BackOff.Delay(s_options, 0, s_options.MaxDelay + TimeSpan.FromTicks(1)));

    [Fact]
    public void To_be_asked_for_nothing_is_not_to_be_asked() => Assert.InRange(BackOff.Delay(s_options, 0, TimeSpan.Zero)!.Value.TotalSeconds, 0.5, 1);
}
