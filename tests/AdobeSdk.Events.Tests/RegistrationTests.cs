using System.Net;
using AdobeSdk.Emulator;
using AdobeSdk.Events.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AdobeSdk.Events.Tests;

/// <summary>How a webhook comes to be registered, and how an application is put together.</summary>
public class RegistrationTests
{
    [Fact]
    public async Task A_webhook_that_has_answered_its_challenge_is_active()
    {
        await using TestApp app = await TestApp.StartAsync();

        Assert.True(await app.Emulator.Events.RegisterAsync(new EmulatorWebhook(TestApp.ClientId, app.Webhook)));
        Assert.Contains("Adobe's challenge was answered", app.Log.All);
    }

    [Fact]
    public async Task A_webhook_whose_challenge_somebody_else_has_answered_confirms_itself()
    {
        await using KeyServer front = await KeyServer.StartAsync();
        await using TestApp app = await TestApp.StartAsync();
        front.Answer = async context =>
        {
            if (context.Request.Method == "POST")
            {
                using StreamReader body = new(context.Request.Body);
                context.Response.StatusCode = (int)(await Post.RawAsync(app, await body.ReadToEndAsync())).Status;
            }
        };

        Assert.False(await app.Emulator.Events.RegisterAsync(new EmulatorWebhook(TestApp.ClientId, front.Address)));

        await app.Log.WaitForAsync("Adobe asked to confirm the registration of this webhook; the answer was 200");
        Assert.Equal(1, app.Emulator.Requests.Count("GET csm.adobe.io/csm/registrations/validate"));
        Assert.DoesNotContain(app.Log.All, static line => line.Contains("challenge=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://evil.example/csm/registrations/validate?id=1")]
    [InlineData("http://csm.adobe.io/csm/registrations/validate?id=1")]
    [InlineData("https://csm.adobe.io.evil.example/csm/registrations/validate?id=1")]
    [InlineData("https://csm.adobe.io@evil.example/csm/registrations/validate?id=1")]
    [InlineData("https://csm.adobe.io:8443/csm/registrations/validate?id=1")]
    [InlineData("https://csm.adobe.io/csm/registrations/validate/../../admin?id=1")]
    [InlineData("https://csm.adobe.io/other")]
    [InlineData("")]
    public async Task No_other_address_is_visited(string address)
    {
        await using TestApp app = await TestApp.StartAsync();

        (HttpStatusCode status, string text) = await Post.RawAsync(app, $$"""{"validationUrl":"{{address}}"}""");

        Assert.Contains((int)status, new[] { 400, 403 });
        Assert.DoesNotContain("evil", text, StringComparison.Ordinal);
        Assert.Equal(0, app.Emulator.Requests.Count("*"));
    }

    [Fact]
    public async Task An_operator_may_confirm_by_hand()
    {
        await using TestApp app = await TestApp.StartAsync(static o => o.ConfirmRegistrations = false);

        (HttpStatusCode status, _) = await Post.RawAsync(app, $$"""{"validationUrl":"{{app.Emulator.Address}}csm.adobe.io/csm/registrations/validate?id=1&challenge=2"}""");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("Adobe asked to confirm the registration of this webhook, and it was not confirmed: AdobeEventOptions.ConfirmRegistrations is off", Assert.Single(app.Log.OfEvents()));
        Assert.Equal(0, app.Emulator.Requests.Count("*"));
    }

    [Fact]
    public void Without_AddAdobeEvents_there_is_nothing_to_map()
    {
        using WebApplication app = WebApplication.CreateSlimBuilder().Build();

        Assert.Contains("AddAdobeEvents", Assert.Throws<InvalidOperationException>(() => app.MapAdobeEvents("/events")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_AddAdobe_nobody_knows_whose_events_these_are()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddAdobeEvents();
        using WebApplication app = builder.Build();

        Assert.StartsWith("AddAdobeEvents needs AddAdobe", Assert.Throws<InvalidOperationException>(() => app.MapAdobeEvents("/events")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_makes_no_sense_is_said_at_the_start()
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(async () =>
        {
            await using TestApp app = await TestApp.StartAsync(static o =>
            {
                o.ClientIds.Add(" ");
                o.KeyLifetime = TimeSpan.FromHours(25);
                o.MaxBodyBytes = o.RememberedEvents = o.QueueCapacity = o.ConcurrentHandlers = 0;
            });
        });

        Assert.Equal(6, refused.Failures.Count());
        Assert.All(new[] { "ClientIds", "KeyLifetime", "MaxBodyBytes", "RememberedEvents", "QueueCapacity", "ConcurrentHandlers" }, name => Assert.Contains($"AdobeEventOptions.{name}", refused.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_tenant_learns_which_jobs_are_announced()
    {
        await using TestApp app = await TestApp.StartAsync(static o => o.AnnouncedJobs.Remove("indesign.adobe.io/"), adobe: static o => o.Jobs.Announced.Add("own.example/"));

        IList<string> announced = app.Services.GetRequiredService<IOptions<AdobeOptions>>().Value.Jobs.Announced;

        Assert.Equal(["own.example/", "image.adobe.io/pie/", "image.adobe.io/lrService/", "image.adobe.io/sensei/", "express-api.adobe.io/"], announced);
    }
}
