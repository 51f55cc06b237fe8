using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace AdobeSdk.Events.Tests.Support;

/// <summary>Deliveries as Adobe, or somebody else, posts them.</summary>
internal static class Post
{
    public static readonly HttpClient Http = new();

    /// <summary>An event of a job, for the application's client unless another is named.</summary>
    public static string Event(string id = "e-1", string client = TestApp.ClientId, string job = "job-1") =>
        $$$"""{"specversion":"1.0","type":"job-succeeded","source":"urn:test","event_id":"{{{id}}}","recipient_client_id":"{{{client}}}","data":{"jobId":"{{{job}}}","status":"succeeded"}}""";

    /// <summary>Delivers a body with Adobe's signatures, changed as the test likes.</summary>
    public static async Task<(HttpStatusCode Status, string Text)> SignedAsync(TestApp app, string body, Action<IDictionary<string, string>>? change = null)
    {
        Dictionary<string, string> headers = new(app.Emulator.Events.Sign(Encoding.UTF8.GetBytes(body)));
        change?.Invoke(headers);
        return await RawAsync(app, body, headers);
    }

    public static async Task<(HttpStatusCode Status, string Text)> RawAsync(TestApp app, string body, IEnumerable<KeyValuePair<string, string>>? headers = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, app.Webhook) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        foreach ((string name, string value) in headers ?? [])
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using HttpResponseMessage response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
