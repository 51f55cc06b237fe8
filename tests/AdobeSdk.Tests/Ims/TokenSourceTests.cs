using AdobeSdk.Ims;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Ims;

public class TokenSourceTests
{
    private static readonly TimeSpan s_day = TimeSpan.FromHours(24);

    private readonly FakeTimeProvider _time = new();
    private readonly LogRecorder _log = new();

    [Fact]
    public async Task Ten_thousand_cold_callers_cost_one_question_to_ims()
    {
        TaskCompletionSource<TokenAnswer> answer = new();
        ScriptedIssuer ims = new(_ => answer.Task);
        TokenSource source = Source(ims);

        Task<TokenSnapshot>[] callers = [.. Enumerable.Range(0, 10_000).Select(_ => source.GetAsync(CancellationToken.None).AsTask())];
        Assert.DoesNotContain(callers, caller => caller.IsCompleted);
        answer.SetResult(TokenAnswer.Issued("token", s_day));

        Assert.All(await Task.WhenAll(callers), token => Assert.Equal("Bearer token", token.Authorization));
        Assert.Equal(1, ims.Asked);
    }

    [Fact]
    public async Task A_caller_who_gives_up_takes_nobody_along()
    {
        TaskCompletionSource<TokenAnswer> answer = new();
        ScriptedIssuer ims = new(_ => answer.Task);
        TokenSource source = Source(ims);
        using CancellationTokenSource first = new();

        Task<TokenSnapshot> givesUp = source.GetAsync(first.Token).AsTask();
        Task<TokenSnapshot> stays = source.GetAsync(CancellationToken.None).AsTask();
        await first.CancelAsync();

        OperationCanceledException gone = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => givesUp);
        Assert.Equal(first.Token, gone.CancellationToken);
        answer.SetResult(TokenAnswer.Issued("token", s_day));
        Assert.Equal("token", (await stays).Token);
        Assert.Equal(1, ims.Asked);
    }

    [Fact]
    public async Task A_token_is_renewed_between_75_and_85_percent_of_its_life_while_the_old_one_is_served()
    {
        for (int round = 0; round < 50; round++)
        {
            TaskCompletionSource<TokenAnswer> renewal = new();
            ScriptedIssuer ims = new(asked => asked == 1 ? Task.FromResult(TokenAnswer.Issued("old", s_day)) : renewal.Task);
            LogRecorder log = new();
            TokenSource source = Source(ims, log);
            await source.GetAsync(CancellationToken.None);

            _time.Advance(s_day * 0.7499);
            Assert.Equal("old", source.Current?.Token);
            Assert.Equal(1, ims.Asked);

            _time.Advance(s_day * 0.1002);
            Assert.Equal("old", source.Current?.Token);
            renewal.SetResult(TokenAnswer.Issued("new", s_day));
            await log.WaitForAsync("New token", 2);

            Assert.Equal("new", source.Current?.Token);
            Assert.Equal(2, ims.Asked);
        }
    }

    [Fact]
    public async Task Processes_do_not_renew_all_at_one_moment()
    {
        HashSet<double> moments = [];
        for (int round = 0; round < 20; round++)
        {
            TokenSource source = Source(ScriptedIssuer.Always(s_day));
            moments.Add(Math.Round(((await source.GetAsync(CancellationToken.None)).RefreshAt - new MonotonicClock(_time).Now) / 1000.0));
        }

        Assert.True(moments.Count > 10, $"Only {moments.Count} different moments of 20.");
    }

    [Fact]
    [Trait(Measured.Row, "token-changes")]
    public async Task Sixty_four_callers_at_a_rotation_cost_one_question_and_no_wait()
    {
        TaskCompletionSource<TokenAnswer> renewal = new();
        ScriptedIssuer ims = new(asked => asked == 1 ? Task.FromResult(TokenAnswer.Issued("old", s_day)) : renewal.Task);
        TokenSource source = Source(ims);
        await source.GetAsync(CancellationToken.None);
        _time.Advance(s_day * 0.9);

        string?[] during = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => source.Current?.Token)));
        renewal.SetResult(TokenAnswer.Issued("new", s_day));
        await _log.WaitForAsync("New token", 2);

        Measured.Figure($"expiry under 64 callers: {during.Count(static token => token is null)} waited, {ims.Asked - 1} renewal");
        Assert.All(during, token => Assert.Equal("old", token));
        Assert.Equal("new", source.Current?.Token);
        Assert.Equal(2, ims.Asked);
    }

    [Fact]
    public async Task A_token_handed_out_again_is_not_asked_for_in_a_loop()
    {
        DateTimeOffset end = _time.GetUtcNow() + s_day;
        ScriptedIssuer ims = new(_ => Task.FromResult(TokenAnswer.Issued("the-same", end - _time.GetUtcNow())));
        TokenSource source = Source(ims);
        await source.GetAsync(CancellationToken.None);

        MonotonicClock clock = new(_time);
        for (int renewals = 0; _time.GetUtcNow() < end - TimeSpan.FromSeconds(10); _time.Advance(TimeSpan.FromSeconds(10)))
        {
            bool due = clock.Now >= source.Valid!.RefreshAt;
            Assert.Equal("the-same", source.Current?.Token);
            if (due)
            {
                await _log.WaitForAsync("The same token", ++renewals);
            }
        }

        Assert.InRange(ims.Asked, 2, 12);
    }

    [Fact]
    public async Task Reading_a_valid_token_allocates_nothing()
    {
        TokenSource source = Source(ScriptedIssuer.Always(s_day));
        await source.GetAsync(CancellationToken.None);
        for (int i = 0; i < 100; i++)
        {
            Assert.NotNull(source.Current);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            _ = source.Current;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private TokenSource Source(ITokenIssuer ims, LogRecorder? log = null) =>
        new(ims, "my-client", new MonotonicClock(_time), log ?? _log, "client my-client");
}
