using AdobeSdk.Ims;

namespace AdobeSdk.Tests.Ims;

/// <summary>A wall clock that is set, forwards or backwards, changes nothing about the tokens that are there.</summary>
[Trait(Measured.Row, "token-changes")]
public class ClockJumpTests
{
    private static readonly TimeSpan s_day = TimeSpan.FromHours(24);
    private static readonly TimeSpan s_years = TimeSpan.FromDays(3650);

    private readonly JumpingTime _time = new();
    private readonly LogRecorder _log = new();

    [Theory]
    [InlineData(3650)]
    [InlineData(-3650)]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task A_token_is_kept_renewed_and_ended_by_the_time_that_passes(int days)
    {
        bool down = false;
        ScriptedIssuer ims = new(asked => Task.FromResult(down ? TokenAnswer.Failed(new("down") { IsTransient = true }) : TokenAnswer.Issued($"token-{asked}", s_day)));
        TokenSource source = Source(ims);
        await source.GetAsync(CancellationToken.None);

        _time.Set(TimeSpan.FromDays(days));
        _time.Pass(s_day * 0.74);
        Assert.Equal("token-1", source.Current?.Token);
        Assert.Equal(1, ims.Asked);

        down = true;
        _time.Pass(s_day * 0.12);
        _time.Set(TimeSpan.FromDays(-2 * days));
        Assert.Equal("token-1", source.Current?.Token);
        await _log.WaitForAsync("could not be renewed");
        Assert.Equal(2, ims.Asked);

        _time.Pass((s_day * 0.14) - TimeSpan.FromSeconds(1));
        Assert.Equal("token-1", source.Valid?.Token);
        _time.Pass(TimeSpan.FromSeconds(1));
        Assert.Null(source.Valid);
    }

    [Theory]
    [InlineData(3650)]
    [InlineData(-3650)]
    public async Task The_back_off_goes_by_the_time_that_passes(int days)
    {
        ScriptedIssuer ims = new(_ => Task.FromResult(TokenAnswer.Failed(new("down") { IsTransient = true })));
        TokenSource source = Source(ims);
        await Assert.ThrowsAsync<AdobeAuthenticationException>(() => source.GetAsync(CancellationToken.None).AsTask());

        _time.Set(TimeSpan.FromDays(days));
        AdobeAuthenticationException early = await Assert.ThrowsAsync<AdobeAuthenticationException>(() => source.GetAsync(CancellationToken.None).AsTask());
        Assert.True(early.IsRemembered);

        _time.Pass(TimeSpan.FromSeconds(0.61));
        await Assert.ThrowsAsync<AdobeAuthenticationException>(() => source.GetAsync(CancellationToken.None).AsTask());
        Assert.Equal(2, ims.Asked);
    }

    [Fact]
    public async Task After_a_long_sleep_of_the_machine_the_old_token_is_not_used()
    {
        ScriptedIssuer ims = ScriptedIssuer.Always(s_day);
        TokenSource source = Source(ims);
        await source.GetAsync(CancellationToken.None);

        _time.Pass(TimeSpan.FromDays(7));

        Assert.Null(source.Current);
        Assert.Equal("token-2", (await source.GetAsync(CancellationToken.None)).Token);
    }

    [Fact]
    public async Task A_wall_clock_that_was_set_back_makes_no_shared_token_fresh_again()
    {
        MemoryTokenStore store = new();
        ScriptedIssuer ims = ScriptedIssuer.Always(s_day);
        TokenSource source = Source(new SharedTokenIssuer(ims, store, "key", _time, _log));
        await source.GetAsync(CancellationToken.None);

        _time.Pass(s_day * 0.86);
        _time.Set(-s_day);
        Assert.Equal("token-1", source.Current?.Token);
        await _log.WaitForAsync("New token", 2);

        Assert.Equal("token-2", source.Current?.Token);
    }

    [Fact]
    public async Task A_wall_clock_that_was_set_ahead_costs_a_question_and_no_failure()
    {
        MemoryTokenStore store = new();
        ScriptedIssuer ims = ScriptedIssuer.Always(s_day);
        await Source(new SharedTokenIssuer(ims, store, "key", _time, _log)).GetAsync(CancellationToken.None);

        _time.Set(s_years);

        Assert.Equal("token-2", (await Source(new SharedTokenIssuer(ims, store, "key", _time, _log)).GetAsync(CancellationToken.None)).Token);
    }

    private TokenSource Source(ITokenIssuer ims) => new(ims, "my-client", new MonotonicClock(_time), _log, "client my-client");
}
