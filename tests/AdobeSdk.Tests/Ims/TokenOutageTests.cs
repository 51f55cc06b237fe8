using AdobeSdk.Ims;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Ims;

/// <summary>What happens to tokens while IMS does not work.</summary>
public class TokenOutageTests
{
    private static readonly TimeSpan s_day = TimeSpan.FromHours(24);
    private static readonly TokenFailure s_down = new("IMS is down.") { IsTransient = true };

    private readonly FakeTimeProvider _time = new();
    private readonly LogRecorder _log = new();
    private bool _down;

    [Fact]
    [Trait(Measured.Row, "ims-outage")]
    public async Task A_valid_token_is_served_to_its_true_end_and_then_the_failure_is_told()
    {
        (TokenSource source, ScriptedIssuer ims) = Source();
        await source.GetAsync(CancellationToken.None);
        _down = true;

        for (int hour = 0; hour < 24 * 60 - 1; hour++)
        {
            _time.Advance(TimeSpan.FromMinutes(1));
            Assert.Equal("token-1", await TokenAsync(source));
            await LandedAsync(ims);
        }

        _time.Advance(TimeSpan.FromMinutes(1));
        AdobeAuthenticationException gone = await Assert.ThrowsAsync<AdobeAuthenticationException>(() => TokenAsync(source));
        Measured.Figure("24 h without IMS: token served to its last minute, then a typed failure");
        Assert.True(gone.IsTransient);
        Assert.Equal("IMS is down.", gone.Message);
    }

    [Fact]
    [Trait(Measured.Row, "ims-outage")]
    public async Task While_ims_is_down_it_is_asked_once_for_each_step_of_the_back_off_however_many_ask()
    {
        _down = true;
        (TokenSource source, ScriptedIssuer ims) = Source();
        List<TimeSpan> asked = [];
        DateTimeOffset start = _time.GetUtcNow();
        while (_time.GetUtcNow() - start < TimeSpan.FromMinutes(10))
        {
            int before = ims.Asked;
            Task<string>[] callers = [.. Enumerable.Range(0, 20).Select(_ => TokenAsync(source))];
            foreach (Task<string> caller in callers)
            {
                await Assert.ThrowsAsync<AdobeAuthenticationException>(() => caller);
            }

            Assert.InRange(ims.Asked - before, 0, 1);
            if (ims.Asked > before)
            {
                asked.Add(_time.GetUtcNow() - start);
            }

            _time.Advance(TimeSpan.FromMilliseconds(50));
        }

        Measured.Figure($"10 minutes of 400 callers a second: {asked.Count} questions to IMS, one for each step");
        // 0.5, 1, 2, 4, 8, 16 s and then every 30 s, each by a fifth more or less.
        TimeSpan[] steps = [.. asked.Zip(asked.Skip(1), (one, next) => next - one)];
        double[] expected = [0.5, 1, 2, 4, 8, 16, .. Enumerable.Repeat(30.0, steps.Length - 6)];
        Assert.All(steps.Zip(expected), step => Assert.InRange(step.First.TotalSeconds, step.Second * 0.8, (step.Second * 1.2) + 0.06));
        Assert.InRange(asked.Count, 20, 33);
    }

    [Fact]
    [Trait(Measured.Row, "ims-outage")]
    public async Task It_recovers_by_itself()
    {
        _down = true;
        (TokenSource source, ScriptedIssuer ims) = Source();
        await Assert.ThrowsAsync<AdobeAuthenticationException>(() => TokenAsync(source));
        _down = false;

        AdobeAuthenticationException fast = await Assert.ThrowsAsync<AdobeAuthenticationException>(() => TokenAsync(source));
        Assert.True(fast.IsRemembered);
        Assert.Equal(1, ims.Asked);
        _time.Advance(TimeSpan.FromSeconds(1));

        Measured.Figure("recovered by itself at the next step");
        Assert.Equal("token-2", await TokenAsync(source));
    }

    [Fact]
    public async Task Ims_is_left_alone_as_long_as_it_asks_for()
    {
        (TokenSource source, ScriptedIssuer ims) = Source(s_down with { RetryAfter = TimeSpan.FromSeconds(90) });
        _down = true;
        await Assert.ThrowsAsync<AdobeAuthenticationException>(() => TokenAsync(source));

        _time.Advance(TimeSpan.FromSeconds(89));
        await Assert.ThrowsAsync<AdobeAuthenticationException>(() => TokenAsync(source));
        Assert.Equal(1, ims.Asked);

        _time.Advance(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAsync<AdobeAuthenticationException>(() => TokenAsync(source));
        Assert.Equal(2, ims.Asked);
    }

    [Fact]
    public async Task Every_caller_gets_an_exception_of_its_own()
    {
        _down = true;
        (TokenSource source, _) = Source();
        Task<string>[] callers = [.. Enumerable.Range(0, 10).Select(_ => TokenAsync(source))];
        List<AdobeAuthenticationException> failures = [];
        foreach (Task<string> caller in callers)
        {
            failures.Add(await Assert.ThrowsAsync<AdobeAuthenticationException>(() => caller));
        }

        Assert.Equal(10, failures.Distinct().Count());
    }

    [Fact]
    public async Task An_issuer_that_throws_leaves_nobody_waiting()
    {
        ScriptedIssuer ims = new(_ => throw new InvalidOperationException("broken"));
        TokenSource source = new(ims, "my-client", new MonotonicClock(_time), _log, "client my-client");

        AdobeAuthenticationException failure = await Assert.ThrowsAsync<AdobeAuthenticationException>(() => TokenAsync(source));

        Assert.IsType<InvalidOperationException>(failure.InnerException);
    }

    private static async Task<string> TokenAsync(TokenSource source) =>
        (source.Current ?? await source.GetAsync(CancellationToken.None)).Token;

    private async Task LandedAsync(ScriptedIssuer ims)
    {
        // A background question that has been asked has been answered before the clock goes on.
        if (ims.Asked > 1)
        {
            await _log.WaitForAsync("could not be renewed", ims.Asked - 1);
        }
    }

    private (TokenSource Source, ScriptedIssuer Ims) Source(TokenFailure? failure = null)
    {
        ScriptedIssuer ims = new(asked => Task.FromResult(_down ? TokenAnswer.Failed(failure ?? s_down) : TokenAnswer.Issued($"token-{asked}", s_day)));
        return (new TokenSource(ims, "my-client", new MonotonicClock(_time), _log, "client my-client"), ims);
    }
}
