using AdobeSdk.Tests.Http;

namespace AdobeSdk.Tests.Clients;

/// <summary>An organisation that is changed in configuration: limits count for the new one.</summary>
public class OrganizationChangeTests
{
    [Fact]
    public async Task The_new_organisation_starts_with_limits_of_its_own_and_the_old_ones_go_on_counting()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        await using NoteServices app = new(adobe);
        app.Configuration["Adobe:Limits:Enabled"] = "true";
        app.Configuration["Adobe:Limits:FailFast"] = "true";
        app.Configuration["Adobe:Limits:ReadsPerMinute"] = "1";
        Change(app, "first@AdobeOrg");
        await app.Api.GetAsync("1");
        await Assert.ThrowsAsync<AdobeRateLimitException>(() => app.Api.GetAsync("2"));

        Change(app, "second@AdobeOrg");
        await app.Api.GetAsync("3");
        await Assert.ThrowsAsync<AdobeRateLimitException>(() => app.Api.GetAsync("4"));

        Change(app, "first@AdobeOrg");
        await Assert.ThrowsAsync<AdobeRateLimitException>(() => app.Api.GetAsync("5"));

        Assert.Equal(2, adobe.ApiRequests.Count());
    }

    private static void Change(NoteServices app, string organization)
    {
        app.Configuration["Adobe:OrganizationId"] = organization;
        app.Configuration.Reload();
    }
}
