using AdobeSdk.Tests.Clients;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AdobeSdk.Tests.Http;

/// <summary>Two real listeners: Adobe's, and one that must hear nothing.</summary>
public sealed class HostileRedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    [Trait(Measured.Row, "redirects")]
    public async Task Neither_API_nor_IMS_is_followed_to_another_host(int status)
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        await using LocalAdobe evil = await LocalAdobe.StartAsync();
        Task Redirect(HttpContext context)
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = evil.Address.AbsoluteUri + "ims/token/v3";
            return Task.CompletedTask;
        }

        adobe.Api = Redirect;
        await using (NoteServices app = new(adobe))
        {
            await Assert.ThrowsAnyAsync<AdobeException>(() => app.Api.GetAsync("1"));
            await Assert.ThrowsAnyAsync<AdobeException>(() => app.Api.AddAsync(new Note("n")));
        }

        adobe.Ims = Redirect;
        await using (NoteServices app = new(adobe, services => services.Configure<AdobeOptions>(options => options.ClientId = "another")))
        {
            await Assert.ThrowsAsync<AdobeAuthenticationException>(() => app.Api.GetAsync("1"));
        }

        Measured.Figure($"{status} from an API and from IMS: {evil.Requests.Count} followed");
        Assert.NotEmpty(adobe.ApiRequests);
        Assert.Empty(evil.Requests);
    }

    [Theory]
    [InlineData("http://ims-na1.adobelogin.com@127.0.0.1:{0}", "in plain letters and without user")]
    [InlineData("http://@127.0.0.1:{0}", "in plain letters and without user")]
    [InlineData("http://127.0.0.1:{0}#ims-na1.adobelogin.com", "in plain letters and without user")]
    [InlineData("http://127.0.0.1:{0}?ims-na1.adobelogin.com", "in plain letters and without user")]
    [InlineData("http://127\u30020.0.1:{0}", "in plain letters and without user")]
    [InlineData("http://2130706433:{0}", "in plain letters and without user")]
    [InlineData("http://ims-na1.adobelogin.com", "must be an https address")]
    [InlineData("https://ims-na1.adobelogin.com:8443", "none of IMS's hosts (ims-na1.adobelogin.com, ims-na1-stg1.adobelogin.com): client secrets are sent there. If it is meant, add 'ims-na1.adobelogin.com:8443' to Adobe:AllowedHosts")]
    [InlineData("https://ims-na1.adobelogin.com.", "add 'ims-na1.adobelogin.com.' to")]
    [InlineData("https://ims-na1.adobelogin.com.evil.example", "add 'ims-na1.adobelogin.com.evil.example' to")]
    [InlineData("https://ims-na1.adobe1ogin.com", "add 'ims-na1.adobe1ogin.com' to")]
    [InlineData("https://xn--ims-n1-8ve.adobelogin.com", "add 'xn--ims-n1-8ve.adobelogin.com' to")]
    [InlineData("https://ims-n\u04301.adobelogin.com", "in plain letters")]
    [InlineData("https://127.0.0.1.evil.example", "add '127.0.0.1.evil.example' to")]
    [Trait(Measured.Row, "hostile-addresses")]
    public async Task An_address_that_only_looks_like_IMS_ends_the_start_and_hears_nothing(string address, string says)
    {
        await using LocalAdobe evil = await LocalAdobe.StartAsync();
        ServiceCollection services = new();
        services.AddSingleton(AdobeSdk.Configuration.EnvironmentVariables.None);
        services.AddAdobe(options =>
        {
            (options.ClientId, options.ClientSecret) = ("my-client", "p8e-canarysecret");
            options.ImsBaseAddress = new Uri(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, evil.Address.Port));
        });
        services.AddNoteClient();
        await using ServiceProvider provider = services.BuildServiceProvider();

        OptionsValidationException refusal = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IAdobeTokenProvider>());

        Assert.Contains("Adobe:ImsBaseAddress", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", refusal.ToString(), StringComparison.Ordinal);
        Assert.Empty(evil.Requests);
        Measured.Figure($"Adobe:ImsBaseAddress {address}: refused");
    }

    [Fact]
    public void A_host_that_the_operator_names_twice_is_meant()
    {
        AdobeOptions options = new() { ClientId = "my-client", ClientSecret = "secret", ImsBaseAddress = new Uri("https://ims.corp.example:8443"), AllowedHosts = { "ims.corp.example:8443" } };

        using AdobeTokenProvider tokens = AdobeTokenProvider.Create(options);

        Assert.Equal("my-client", tokens.Credentials.ClientId);
    }
}
