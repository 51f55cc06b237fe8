using System.Diagnostics;
using System.Runtime.CompilerServices;
using AdobeSdk.Ims;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Ims;

/// <summary>With the machine's own time most requests do not look at the clock. Nobody may notice.</summary>
public class TokenRestTests
{
    private static readonly MonotonicClock s_system = new(TimeProvider.System);

    [Fact]
    public async Task A_token_of_real_time_wakes_to_be_renewed()
    {
        ScriptedIssuer ims = ScriptedIssuer.Always(TimeSpan.FromSeconds(1));
        TokenSource source = new(ims, "my-client", s_system, new LogRecorder(), "client my-client");
        TokenSnapshot first = await source.GetAsync(CancellationToken.None);

        long start = Stopwatch.GetTimestamp();
        while (source.Current is { Token: "token-1" } or null)
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(30), "The token was not renewed.");
            await Task.Delay(20);
        }

        Assert.False(first.Rests);
        Assert.True(ims.Asked >= 2);
    }

    [Theory]
    [InlineData(600_000, true)]
    [InlineData(1_000, true)]
    [InlineData(0, false)]
    [InlineData(-1_000, false)]
    public void A_token_rests_only_while_nothing_is_due(long due, bool rests)
    {
        TokenSnapshot token = new("token", s_system.Now + due, s_system.Now + 2_000_000, null);

        token.Rest(s_system);

        Assert.Equal(rests, token.Rests);
        Assert.False(token.Due().Rests);
    }

    [Fact]
    public void A_token_that_never_runs_out_rests_for_ever()
    {
        TokenSnapshot token = new("token", long.MaxValue, long.MaxValue, null);

        token.Rest(s_system);

        Assert.True(token.Rests);
    }

    [Fact]
    public void By_any_other_clock_every_request_looks()
    {
        MonotonicClock clock = new(new FakeTimeProvider());
        TokenSnapshot token = new("token", clock.Now + 600_000, clock.Now + 600_000, null);

        token.Rest(clock);

        Assert.False(token.Rests);
    }

    [Fact]
    public void A_token_that_has_been_replaced_is_not_kept_by_its_alarm()
    {
        WeakReference gone = Resting();

        GC.Collect();

        Assert.False(gone.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Resting()
    {
        TokenSnapshot token = new("token", s_system.Now + 600_000, s_system.Now + 600_000, null);
        token.Rest(s_system);
        Assert.True(token.Rests);
        return new(token);
    }
}
