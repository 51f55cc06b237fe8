using AdobeSdk.Ims;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Ims;

/// <summary>What happens when an API refuses a token.</summary>
public class TokenReplacementTests
{
    private static readonly TimeSpan s_day = TimeSpan.FromHours(24);

    private readonly FakeTimeProvider _time = new();

    [Fact]
    [Trait(Measured.Row, "token-changes")]
    public async Task A_thousand_callers_with_a_revoked_token_cost_one_renewal()
    {
        ScriptedIssuer ims = ScriptedIssuer.Always(s_day);
        TokenSource source = Source(ims);
        TokenSnapshot revoked = await source.GetAsync(CancellationToken.None);

        TokenSnapshot?[] others = await Task.WhenAll(
            Enumerable.Range(0, 1_000).Select(_ => Task.Run(() => source.ReplaceAsync(revoked, CancellationToken.None).AsTask())));

        Measured.Figure($"revoked under 1,000 callers: {ims.Asked - 1} renewal, {others.Count(static other => other is null)} failed");
        Assert.All(others, other => Assert.Equal("token-2", other?.Token));
        Assert.Equal(2, ims.Asked);
    }

    [Fact]
    public async Task A_late_refusal_of_the_old_token_leaves_the_new_one_alone()
    {
        ScriptedIssuer ims = ScriptedIssuer.Always(s_day);
        TokenSource source = Source(ims);
        TokenSnapshot old = await source.GetAsync(CancellationToken.None);
        TokenSnapshot? other = await source.ReplaceAsync(old, CancellationToken.None);
        _time.Advance(TimeSpan.FromHours(1));

        Assert.Same(other, await source.ReplaceAsync(old, CancellationToken.None));
        Assert.Equal(2, ims.Asked);
    }

    [Fact]
    public async Task An_api_that_refuses_every_token_costs_one_renewal_in_30_seconds()
    {
        ScriptedIssuer ims = ScriptedIssuer.Always(s_day);
        TokenSource source = Source(ims);
        await source.GetAsync(CancellationToken.None);

        for (int second = 0; second < 600; second++)
        {
            TokenSnapshot token = source.Current ?? await source.GetAsync(CancellationToken.None);
            if (await source.ReplaceAsync(token, CancellationToken.None) is { } other)
            {
                Assert.Null(await source.ReplaceAsync(other, CancellationToken.None));
            }

            _time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(1 + 20, ims.Asked);
    }

    [Fact]
    public async Task Whoever_comes_while_a_refused_token_is_replaced_waits_for_the_new_one()
    {
        TaskCompletionSource<TokenAnswer> answer = new();
        TokenSource source = Source(new(asked => asked == 1 ? Task.FromResult(TokenAnswer.Issued("refused", s_day)) : answer.Task));
        TokenSnapshot refused = await source.GetAsync(CancellationToken.None);
        Task<TokenSnapshot?> replacement = source.ReplaceAsync(refused, CancellationToken.None).AsTask();

        Assert.Null(source.Current);
        Task<TokenSnapshot> newcomer = source.GetAsync(CancellationToken.None).AsTask();
        answer.SetResult(TokenAnswer.Issued("good", s_day));

        Assert.Equal("good", (await newcomer).Token);
        Assert.Equal("good", (await replacement)?.Token);
    }

    [Fact]
    public async Task The_same_token_again_is_not_worth_another_attempt()
    {
        ScriptedIssuer ims = new(_ => Task.FromResult(TokenAnswer.Issued("the-same", s_day)));
        TokenSource source = Source(ims);
        TokenSnapshot token = await source.GetAsync(CancellationToken.None);

        Assert.Null(await source.ReplaceAsync(token, CancellationToken.None));
        Assert.Equal("the-same", source.Current?.Token);
        Assert.Equal(2, ims.Asked);
    }

    [Fact]
    public async Task If_ims_is_down_just_then_the_refused_token_is_kept_for_the_other_apis()
    {
        bool down = false;
        ScriptedIssuer ims = new(asked => Task.FromResult(down ? TokenAnswer.Failed(new("down") { IsTransient = true }) : TokenAnswer.Issued($"token-{asked}", s_day)));
        TokenSource source = Source(ims);
        TokenSnapshot token = await source.GetAsync(CancellationToken.None);
        down = true;

        await Assert.ThrowsAsync<AdobeAuthenticationException>(() => source.ReplaceAsync(token, CancellationToken.None).AsTask());

        Assert.Equal("token-1", source.Current?.Token);
    }

    [Fact]
    public async Task A_replacement_that_failed_is_tried_again_after_the_back_off_and_not_only_after_30_seconds()
    {
        bool down = false;
        ScriptedIssuer ims = new(asked => Task.FromResult(down ? TokenAnswer.Failed(new("down") { IsTransient = true }) : TokenAnswer.Issued($"token-{asked}", s_day)));
        TokenSource source = Source(ims);
        TokenSnapshot revoked = await source.GetAsync(CancellationToken.None);
        down = true;
        await Assert.ThrowsAsync<AdobeAuthenticationException>(() => source.ReplaceAsync(revoked, CancellationToken.None).AsTask());
        down = false;
        Assert.Null(await source.ReplaceAsync(revoked, CancellationToken.None));

        _time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal("token-3", (await source.ReplaceAsync(revoked, CancellationToken.None))?.Token);
    }

    [Fact]
    public async Task If_ims_refuses_the_client_the_refused_token_is_gone()
    {
        bool refused = false;
        ScriptedIssuer ims = new(asked => Task.FromResult(refused ? TokenAnswer.Failed(new("no") { ErrorCode = "invalid_client" }) : TokenAnswer.Issued($"token-{asked}", s_day)));
        TokenSource source = Source(ims);
        TokenSnapshot token = await source.GetAsync(CancellationToken.None);
        refused = true;

        await Assert.ThrowsAsync<AdobeAuthenticationException>(() => source.ReplaceAsync(token, CancellationToken.None).AsTask());

        Assert.Null(source.Current);
    }

    private TokenSource Source(ScriptedIssuer ims) => new(ims, "my-client", new MonotonicClock(_time), new LogRecorder(), "client my-client");
}
