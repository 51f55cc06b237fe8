using System.Net;
using System.Security.Cryptography;
using System.Text;
using AdobeSdk.Events.Tests.Support;

namespace AdobeSdk.Events.Tests;

/// <summary>What is not taken: each with its status, its sentence in the log, and nothing handled.</summary>
public class RefusalTests
{
    private const string Path1 = "x-adobe-public-key1-path";
    private const string Path2 = "x-adobe-public-key2-path";
    private const string Signature1 = "x-adobe-digital-signature-1";
    private const string Signature2 = "x-adobe-digital-signature-2";

    private const string NotSigned = "The signatures, or the paths to their keys, are missing or malformed.";
    private const string Forged = "The signatures are not Adobe's for this body.";
    private const string ForeignKey = "The path to a signing key is none: it would lead away from the keys' host.";
    private const string WrongRecipient = "The event is for no client of this application, or does not say for which.";
    private const string Malformed = "The body is no JSON object, nor an array of them.";

    [Fact]
    public async Task A_body_that_was_changed_after_it_was_signed()
    {
        await using TestApp app = await StartAsync();
        var signed = app.Emulator.Events.Sign(Encoding.UTF8.GetBytes(Post.Event()));

        Refused(app, 401, Forged, await Post.RawAsync(app, Post.Event() + " ", signed));
    }

    [Fact]
    public async Task Signatures_of_another_key()
    {
        await using TestApp app = await StartAsync();
        using RSA own = RSA.Create(2048);
        string forged = Convert.ToBase64String(own.SignData(Encoding.UTF8.GetBytes(Post.Event()), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

        Refused(app, 401, Forged, await Post.SignedAsync(app, Post.Event(), headers => headers[Signature1] = headers[Signature2] = forged));
    }

    [Fact]
    public async Task A_key_that_Adobe_does_not_have()
    {
        await using TestApp app = await StartAsync();

        Refused(
            app, 401, Forged, await Post.SignedAsync(app, Post.Event(), headers => headers[Path1] = headers[Path2] = "/prod/keys/pub-key-0.pem"), "There is no key /prod/keys/pub-key-0.pem: 404");
    }

    [Fact]
    public async Task No_signatures()
    {
        await using TestApp app = await StartAsync();

        Refused(app, 401, NotSigned, await Post.RawAsync(app, Post.Event()));
    }

    [Theory]
    [InlineData("no base64!")]
    [InlineData("")]
    public async Task Signatures_that_are_none(string signature)
    {
        await using TestApp app = await StartAsync();

        Refused(app, 401, NotSigned, await Post.SignedAsync(app, Post.Event(), headers => headers[Signature1] = headers[Signature2] = signature));
    }

    [Fact]
    public async Task A_signature_without_the_path_to_its_key()
    {
        await using TestApp app = await StartAsync();

        Refused(app, 401, NotSigned, await Post.SignedAsync(app, Post.Event(), headers =>
        {
            headers.Remove(Path1);
            headers.Remove(Path2);
        }));
    }

    [Theory]
    [InlineData("https://evil.example/prod/keys/k.pem")]
    [InlineData("//evil.example/k.pem")]
    [InlineData("@evil.example/k.pem")]
    [InlineData(".evil.example/k.pem")]
    [InlineData(":8080/k.pem")]
    [InlineData("/../../__emulator/requests.pem")]
    [InlineData("/prod/%2e%2e/k.pem")]
    [InlineData("/prod\\keys\\k.pem")]
    [InlineData("/prod/keys/k.pem?x=.pem")]
    [InlineData("/prod/keys/k.pem#.pem")]
    [InlineData("/prod/keys/k")]
    [InlineData("/169.254.169.254/latest/meta-data")]
    [InlineData("/k e y.pem")]
    public async Task A_key_of_another_host_is_not_even_asked_for(string path)
    {
        await using TestApp app = await StartAsync();

        Refused(app, 401, ForeignKey, await Post.SignedAsync(app, Post.Event(), headers => headers[Path1] = path));
        Refused(app, 401, ForeignKey, await Post.SignedAsync(app, Post.Event(), headers => headers[Path2] = path));

        Assert.Equal(0, app.Emulator.Requests.Count("*"));
    }

    [Fact]
    public async Task A_path_of_any_length()
    {
        await using TestApp app = await StartAsync();

        Refused(app, 401, ForeignKey, await Post.SignedAsync(app, Post.Event(), headers => headers[Path1] = $"/{new string('k', 200)}.pem"));
    }

    [Fact]
    public async Task An_event_for_another_client_however_well_it_is_signed()
    {
        await using TestApp app = await StartAsync();

        Refused(app, 403, WrongRecipient, await Post.SignedAsync(app, Post.Event(client: "another-client")));
        Refused(app, 403, WrongRecipient, await Post.SignedAsync(app, $"[{Post.Event()},{Post.Event("e-2", "another-client")}]"));
        Assert.Equal(0, app.Emulator.Requests.Count("*"));
    }

    [Theory]
    [InlineData("""{"event_id":"1"}""")]
    [InlineData("""{"event_id":"1","recipient_client_id":7}""")]
    [InlineData("""{"event_id":"1","recipient_client_id":"events-client","recipientclientid":"another-client"}""")]
    public async Task An_event_that_does_not_say_for_whom_it_is(string body)
    {
        await using TestApp app = await StartAsync();

        Refused(app, 403, WrongRecipient, await Post.SignedAsync(app, body));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("""{"recipient_client_id":"events-client","recipient_client_id":"events-client"}""")]
    [InlineData("""{"recipient_client_id":"\ud800"}""")]
    [InlineData("""{"\ud800":1,"recipient_client_id":"events-client"}""")]
    [InlineData("""{"recipient_client_id":"events-client","data":{"\ud800":1,"jobId":"1"}}""")]
    [InlineData("""{"recipient_client_id":"events-client","event_id":"\ud800"}""")]
    public async Task A_body_that_is_no_event(string body)
    {
        await using TestApp app = await StartAsync();

        Refused(app, 400, Malformed, await Post.SignedAsync(app, body));
    }

    [Fact]
    public async Task Json_that_is_too_deep()
    {
        await using TestApp app = await StartAsync();

        Refused(app, 400, Malformed, await Post.SignedAsync(app, new string('[', 10_000)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_that_is_too_large_whether_it_says_so_or_not(bool chunked)
    {
        await using TestApp app = await StartAsync(static o => o.MaxBodyBytes = 1000);
        string fits = Post.Event().Replace("urn:test", new string('x', 1000 - Post.Event().Length + 8));
        Assert.Equal(1000, fits.Length);
        Assert.Equal(HttpStatusCode.OK, (await Post.SignedAsync(app, fits)).Status);
        using HttpRequestMessage request = new(HttpMethod.Post, app.Webhook) { Content = new StringContent(fits + " ") };
        request.Headers.TransferEncodingChunked = chunked;
        using HttpResponseMessage response = await Post.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(413, (int)response.StatusCode);
        Assert.Equal("A delivery was refused with 413: The body is larger than AdobeEventOptions.MaxBodyBytes.", Assert.Single(app.Log.OfEvents()));
    }

    [Fact]
    public async Task One_of_two_signatures_where_both_are_required()
    {
        await using TestApp app = await StartAsync(static o => o.RequireBothSignatures = true);

        Assert.Equal(HttpStatusCode.OK, (await Post.SignedAsync(app, Post.Event("both"))).Status);
        Refused(app, 401, Forged, await Post.SignedAsync(app, Post.Event(), headers => headers[Signature2] = headers[Signature1]));
        Refused(app, 401, NotSigned, await Post.SignedAsync(app, Post.Event(), headers => headers.Remove(Signature2)));
    }

    private static Task<TestApp> StartAsync(Action<AdobeEventOptions>? events = null) => TestApp.StartAsync(events);

    private static void Refused(TestApp app, int status, string reason, (HttpStatusCode Status, string Text) answer, params string[] besides)
    {
        Assert.Equal((status, reason), ((int)answer.Status, answer.Text));
        Assert.Equal($"A delivery was refused with {status}: {reason}", app.Log.OfEvents()[^1]);
        Assert.All(besides, line => Assert.Contains(line, app.Log.OfEvents()));
        Assert.DoesNotContain(app.Log.All, static line => line.StartsWith("Event e-1", StringComparison.Ordinal));
    }
}
