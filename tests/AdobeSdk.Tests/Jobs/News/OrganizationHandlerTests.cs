using System.Net;
using AdobeSdk.Jobs.News;
using AdobeSdk.Tests.Threads;

namespace AdobeSdk.Tests.Jobs.News;

/// <summary>Which submits name the organisation, so that there is an event when their job ends.</summary>
public class OrganizationHandlerTests
{
    private const string Announced = "https://image.adobe.io/pie/psdService/text";

    private string? _organization = "1@AdobeOrg";

    [Theory]
    [InlineData("POST", Announced, "1@AdobeOrg")]
    [InlineData("POST", "https://IMAGE.adobe.io/pie/psdService/text?a=b", "1@AdobeOrg")]
    [InlineData("GET", Announced, null)]
    [InlineData("POST", "https://image.adobe.io/v2/remove-background", null)]
    [InlineData("POST", "https://indesign.adobe.io/v3/merge-data", null)]
    [InlineData("POST", "https://firefly-api.adobe.io/v3/images/generate-async", null)]
    public async Task Submits_of_announced_imaging_jobs_do(string method, string address, string? organization) =>
        Assert.Equal(organization, await HeaderAsync(new HttpRequestMessage(new HttpMethod(method), address)));

    [Fact]
    public async Task Without_a_known_organisation_none_does()
    {
        _organization = null;

        Assert.Null(await HeaderAsync(new HttpRequestMessage(HttpMethod.Post, Announced)));
    }

    [Fact]
    public async Task The_callers_own_word_counts() => Assert.Equal(
        "2@AdobeOrg", await HeaderAsync(new HttpRequestMessage(HttpMethod.Post, Announced) { Headers = { { "x-gw-ims-org-id", "2@AdobeOrg" } } }));

    private async Task<string?> HeaderAsync(HttpRequestMessage request)
    {
        AdobeJobOptions options = new();
        options.Announced.Add("image.adobe.io/pie/");
        options.Announced.Add("indesign.adobe.io/");
        using SlowWire wire = new(HttpStatusCode.Accepted);
        using HttpMessageInvoker http = new(new OrganizationHandler(new Announcements(options, () => _organization)) { InnerHandler = wire });

        using HttpResponseMessage response = await http.SendAsync(request, CancellationToken.None);

        return request.Headers.TryGetValues("x-gw-ims-org-id", out IEnumerable<string>? values) ? string.Join(", ", values) : null;
    }
}
