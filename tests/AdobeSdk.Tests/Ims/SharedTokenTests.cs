using AdobeSdk.Ims;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Ims;

/// <summary>Several processes with one store. A process is a token source of its own.</summary>
public class SharedTokenTests
{
    private static readonly TimeSpan s_day = TimeSpan.FromHours(24);

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 2, 0, 0, 0, TimeSpan.Zero));
    private readonly MemoryTokenStore _store = new();
    private readonly LogRecorder _log = new();
    private bool _down;

    [Fact]
    public async Task Eight_cold_processes_cost_one_question_to_ims()
    {
        using CountdownEvent waiting = new(8);
        TaskCompletionSource open = new();
        _store.Fault = step =>
        {
            if (step == "lock" && waiting.Signal())
            {
                open.SetResult();
            }

            return Task.CompletedTask;
        };
        ScriptedIssuer ims = new(async asked =>
        {
            await open.Task;
            return TokenAnswer.Issued($"token-{asked}", s_day);
        });

        string[] tokens = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => TokenAsync(Process(ims))));

        Assert.All(tokens, token => Assert.Equal("token-1", token));
        Assert.Equal(1, ims.Asked);
        Assert.Equal(8, _store.Steps.Count(step => step == "unlock"));
    }

    [Fact]
    public async Task A_later_process_takes_the_token_over_with_what_is_left_of_its_life()
    {
        ScriptedIssuer ims = ScriptedIssuer.Always(s_day);
        await TokenAsync(Process(ims));
        _time.Advance(TimeSpan.FromHours(10));

        TokenSource late = Process(ims);
        await TokenAsync(late);

        TokenSnapshot token = late.Valid!;
        long now = new MonotonicClock(_time).Now;
        Assert.Equal("token-1", token.Token);
        Assert.Equal(TimeSpan.FromHours(14), TimeSpan.FromMilliseconds(token.ExpiresAt - now));
        Assert.Equal(new DateTimeOffset(2026, 11, 3, 0, 0, 0, TimeSpan.Zero), token.Expires);
        Assert.InRange(TimeSpan.FromMilliseconds(token.RefreshAt - now), TimeSpan.FromHours(8), TimeSpan.FromHours(10.4));
        Assert.Contains("Another process's token for client my-client, valid for another 14:00:00.", _log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rotation_costs_the_fleet_one_question_to_ims()
    {
        ScriptedIssuer ims = ScriptedIssuer.Always(s_day);
        TokenSource[] fleet = [.. Enumerable.Range(0, 8).Select(_ => Process(ims))];
        foreach (TokenSource process in fleet)
        {
            await TokenAsync(process);
        }

        _time.Advance(s_day * 0.86);
        Assert.All(fleet, process => Assert.Equal("token-1", process.Current?.Token));
        await _log.WaitForAsync("New token", 2);
        await _log.WaitForAsync("Another process's token", 7 + 7);

        Assert.All(fleet, process => Assert.Equal("token-2", process.Current?.Token));
        Assert.Equal(2, ims.Asked);
    }

    [Fact]
    public async Task A_refused_token_is_replaced_once_for_the_fleet()
    {
        ScriptedIssuer ims = ScriptedIssuer.Always(s_day);
        TokenSource[] fleet = [.. Enumerable.Range(0, 8).Select(_ => Process(ims))];
        foreach (TokenSource process in fleet)
        {
            await TokenAsync(process);
        }

        TokenSnapshot?[] others = await Task.WhenAll(fleet.Select(process => process.ReplaceAsync(process.Valid!, CancellationToken.None).AsTask()));

        Assert.All(others, other => Assert.Equal("token-2", other?.Token));
        Assert.Equal(2, ims.Asked);
    }

    [Fact]
    public async Task A_token_past_three_quarters_of_its_life_is_not_taken_over_but_renewed()
    {
        ScriptedIssuer ims = ScriptedIssuer.Always(s_day);
        await TokenAsync(Process(ims));

        _time.Advance((s_day * 0.75) - TimeSpan.FromSeconds(1));
        Assert.Equal("token-1", await TokenAsync(Process(ims)));
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("token-2", await TokenAsync(Process(ims)));
        Assert.Equal("token-2", _store.Only?.AccessToken);
    }

    [Fact]
    public async Task While_ims_is_down_another_processs_token_is_used_to_its_true_end()
    {
        ScriptedIssuer ims = Failing();
        await TokenAsync(Process(ims));
        _down = true;

        _time.Advance(s_day - TimeSpan.FromSeconds(1));
        Assert.Equal("token-1", await TokenAsync(Process(ims)));
        _time.Advance(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAsync<AdobeAuthenticationException>(() => TokenAsync(Process(ims)));
    }

    [Fact]
    public async Task While_ims_is_down_the_own_token_is_not_given_up_for_one_that_ends_sooner()
    {
        ScriptedIssuer ims = Failing();
        TokenSource source = Process(ims);
        await TokenAsync(source);
        _store.Only = new("shorter", _time.GetUtcNow(), _time.GetUtcNow() + TimeSpan.FromHours(22));
        _down = true;

        _time.Advance(s_day * 0.86);
        Assert.Equal("token-1", source.Current?.Token);
        await _log.WaitForAsync("could not be renewed");

        Assert.Equal("token-1", source.Current?.Token);
    }

    [Fact]
    public async Task A_refused_client_is_told_so_whatever_is_stored()
    {
        await TokenAsync(Process(ScriptedIssuer.Always(s_day)));
        _time.Advance(s_day * 0.8);

        TokenSource refused = Process(new(_ => Task.FromResult(TokenAnswer.Failed(new("no") { ErrorCode = "invalid_client" }))));

        await Assert.ThrowsAsync<AdobeAuthenticationException>(() => TokenAsync(refused));
    }

    [Fact]
    public async Task The_same_token_again_is_shared_with_what_is_left_of_its_life()
    {
        DateTimeOffset end = _time.GetUtcNow() + s_day;
        ScriptedIssuer ims = new(_ => Task.FromResult(TokenAnswer.Issued("the-same", end - _time.GetUtcNow())));
        TokenSource[] fleet = [Process(ims), Process(ims)];
        foreach (TokenSource process in fleet)
        {
            await TokenAsync(process);
        }

        _time.Advance(s_day * 0.86);
        _ = fleet[0].Current;
        await _log.WaitForAsync("The same token");
        _ = fleet[1].Current;
        await _log.WaitForAsync("Another process's token", 2);

        Assert.Equal(2, ims.Asked);
        Assert.All(fleet, process => Assert.Equal(end, process.Valid?.Expires));
    }

    [Theory]
    [InlineData("a b", 0, 24)] // no token at all: it would not go into a header
    [InlineData("", 0, 24)]
    [InlineData("other", 0, 0)]
    [InlineData("other", 0, -24)]
    [InlineData("other", 24, -24)]
    [InlineData("other", -24, 24)] // run out
    public async Task What_makes_no_sense_in_the_store_is_as_good_as_nothing(string text, int issued, int hours)
    {
        ScriptedIssuer ims = ScriptedIssuer.Always(s_day);
        await TokenAsync(Process(ims));
        DateTimeOffset start = _time.GetUtcNow() + TimeSpan.FromHours(issued);
        _store.Only = new(text, start, start + TimeSpan.FromHours(hours));

        Assert.Equal("token-2", await TokenAsync(Process(ims)));
    }

    [Theory]
    [InlineData(2, 24, 24)] // the other machine's clock is ahead: a life is a life
    [InlineData(-2, 24, 22)]
    [InlineData(0, 24 * 365, 24 * 30)]
    public async Task Clocks_that_differ_make_no_token_live_longer(int issued, int hours, int left)
    {
        ScriptedIssuer ims = ScriptedIssuer.Always(s_day);
        await TokenAsync(Process(ims));
        DateTimeOffset start = _time.GetUtcNow() + TimeSpan.FromHours(issued);
        _store.Only = new("other", start, start + TimeSpan.FromHours(hours));

        TokenSource source = Process(ims);

        Assert.Equal("other", await TokenAsync(source));
        Assert.Equal(TimeSpan.FromHours(left), TimeSpan.FromMilliseconds(source.Valid!.ExpiresAt - new MonotonicClock(_time).Now));
    }

    private static async Task<string> TokenAsync(TokenSource source) =>
        (source.Current ?? await source.GetAsync(CancellationToken.None)).Token;

    private ScriptedIssuer Failing() => new(asked => Task.FromResult(
        _down ? TokenAnswer.Failed(new("IMS is down.") { IsTransient = true }) : TokenAnswer.Issued($"token-{asked}", s_day)));

    private TokenSource Process(ScriptedIssuer ims) => new(
        new SharedTokenIssuer(ims, _store, "key", _time, _log), "my-client", new MonotonicClock(_time), _log, "client my-client");
}
