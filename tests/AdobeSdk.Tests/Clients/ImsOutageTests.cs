using AdobeSdk.Tests.Http;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Tests.Clients;

/// <summary>IMS is gone for longer than a token lives, and comes back: a client's whole pipeline, over sockets.</summary>
public class ImsOutageTests
{
    [Fact]
    [Trait(Measured.Row, "ims-outage")]
    public async Task A_day_without_ims_costs_no_request_until_the_tokens_end_and_its_return_no_storm()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        bool down = false;
        int asked = 0;
        adobe.Ims = context =>
        {
            Interlocked.Increment(ref asked);
            context.Response.StatusCode = 503;
            return down ? context.Response.WriteAsync("<html>maintenance</html>") : adobe.IssueAsync(Ok(context), TimeSpan.FromHours(24));
        };
        await using NoteServices app = new(adobe);
        app.Configuration["Adobe:Retry:MaxRetries"] = "0";
        await app.Api.GetAsync("1");
        down = true;

        int minutes = 24 * 60;
        for (int minute = 1; minute < minutes; minute++)
        {
            app.Time.Advance(TimeSpan.FromMinutes(1));
            await app.Api.GetAsync("2");
        }

        int whileAlive = asked - 1;
        app.Time.Advance(TimeSpan.FromMinutes(1));
        int before = adobe.ApiRequests.Count();
        AdobeAuthenticationException[] failures = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Assert.ThrowsAsync<AdobeAuthenticationException>(() => app.Api.GetAsync("3"))));
        int atTheEnd = asked - 1 - whileAlive;

        down = false;
        app.Time.Advance(TimeSpan.FromSeconds(36));
        int beforeReturn = asked;
        await Task.WhenAll(Enumerable.Range(0, 1_000).Select(_ => app.Api.GetAsync("4")));

        Measured.Figure($"{minutes - 1:#,0} requests in a day without IMS: 0 failed, {whileAlive} calls to IMS; then {failures.Length} typed failures, {atTheEnd} calls; 1,000 callers at its return: {asked - beforeReturn} call");
        Assert.All(failures, failure => Assert.True(failure.IsTransient));
        Assert.Equal(before + 1_000, adobe.ApiRequests.Count());
        Assert.InRange(whileAlive, 1, (int)(minutes * 0.25) + 1);
        Assert.InRange(atTheEnd, 0, 1);
        Assert.Equal(1, asked - beforeReturn);
    }

    private static HttpContext Ok(HttpContext context)
    {
        context.Response.StatusCode = 200;
        return context;
    }
}
