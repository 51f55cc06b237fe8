using System.Security.Cryptography;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Foreign;

/// <summary>Adobe's APIs, as the guides call them with curl.</summary>
public sealed class CurlTests
{
    private const string Generate = "firefly-api.adobe.io/v3/images/generate-async";
    private const string Prompt = """{"prompt":"a lighthouse at dusk","size":{"width":1024,"height":1024}}""";

    [Fact]
    public async Task Firefly_is_submitted_polled_and_downloaded()
    {
        await using Curl curl = await Curl.StartAsync();
        await curl.SignInAsync();
        curl.Emulator.Jobs.Script("pending", "running", "succeeded");

        CurlReply accepted = await curl.PostAsync(Generate, Prompt, "-H", "x-model-version: image3");
        string status = accepted.Json["statusUrl"]!.GetValue<string>();
        string[] words = [await WordAsync(curl, status), await WordAsync(curl, status)];
        CurlReply done = await curl.CallAsync(status);
        string url = done.Json["result"]!["outputs"]![0]!["image"]!["url"]!.GetValue<string>();
        CurlReply picture = await curl.AskAsync(url);
        CurlReply signed = await curl.CallAsync(url);

        Assert.Equal(202, accepted.Status);
        Assert.Equal(["pending", "running"], words);
        Assert.Equal("succeeded", done.Json["status"]!.GetValue<string>());
        Assert.Equal((200, "image/png"), (picture.Status, picture.Headers["content-type"]));
        Assert.Equal("PNG"u8.ToArray(), picture.Body[1..4]);

        // As at S3, which takes a signature or a token and not both.
        Assert.Equal(400, signed.Status);
    }

    [Fact]
    public async Task A_host_that_resolves_to_the_emulator_is_that_host()
    {
        await using Curl curl = await Curl.StartAsync();
        await curl.SignInAsync();
        int port = curl.Emulator.Address.Port;

        CurlReply accepted = await curl.PostAsync($"http://firefly-api.adobe.io:{port}/v3/images/generate-async", Prompt, "--resolve", $"firefly-api.adobe.io:{port}:127.0.0.1");

        Assert.Equal(202, accepted.Status);
        Assert.StartsWith($"http://firefly-api.adobe.io:{port}/v3/status/", accepted.Json["statusUrl"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upload_is_expanded_and_a_job_cancelled()
    {
        await using Curl curl = await Curl.StartAsync(options => options.JobDuration = TimeSpan.FromHours(1));
        await curl.SignInAsync();

        CurlReply uploaded = await curl.CallAsync("firefly-api.adobe.io/v2/storage/image", "-H", "Content-Type: image/png", "--data-binary", "@" + curl.Store("in.png", TestPictures.Png(256, 256)));
        string id = uploaded.Json["images"]![0]!["id"]!.GetValue<string>();
        CurlReply accepted = await curl.PostAsync("firefly-api.adobe.io/v3/images/expand-async", $$$"""{"image":{"source":{"uploadId":"{{{id}}}"}},"size":{"width":512,"height":512}}""");
        CurlReply cancelled = await curl.CallAsync(accepted.Json["cancelUrl"]!.GetValue<string>(), "-X", "PUT");

        Assert.Equal((200, 202), (uploaded.Status, accepted.Status));
        Assert.InRange(cancelled.Status, 200, 202);
        Assert.StartsWith("cancel", await WordAsync(curl, accepted.Json["statusUrl"]!.GetValue<string>()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Photoshop_reads_a_signed_link_and_writes_to_one()
    {
        await using Curl curl = await Curl.StartAsync();
        await curl.SignInAsync();
        Uri put = curl.Emulator.Storage.Sign("PUT", "in.png", TimeSpan.FromMinutes(5));
        Uri get = curl.Emulator.Storage.Sign("GET", "in.png", TimeSpan.FromMinutes(5));
        Uri target = curl.Emulator.Storage.Sign("PUT", "out.jpg", TimeSpan.FromMinutes(5));
        Uri result = curl.Emulator.Storage.Sign("GET", "out.jpg", TimeSpan.FromMinutes(5));

        CurlReply stored = await curl.AskAsync(put.AbsoluteUri, "-X", "PUT", "-H", "Content-Type: image/png", "--data-binary", "@" + curl.Store("in.png", TestPictures.Png(64, 48)));
        CurlReply accepted = await curl.PostAsync(
            "photoshop-api.adobe.io/v2/create-composite",
            $$$"""{"image":{"source":{"url":"{{{get}}}"}},"outputs":[{"destination":{"url":"{{{target}}}"},"mediaType":"image/jpeg"}]}""");
        CurlReply done = await EndAsync(curl, accepted.Json["statusUrl"]!.GetValue<string>());
        CurlReply jpeg = await curl.AskAsync(result.AbsoluteUri);

        Assert.Equal((200, 202), (stored.Status, accepted.Status));
        Assert.Equal("succeeded", done.Json["status"]!.GetValue<string>());
        Assert.Equal(200, jpeg.Status);
        Assert.Equal([0xFF, 0xD8, 0xFF], jpeg.Body[..3]);
    }

    [Theory]
    [InlineData(Generate, null, null, 403, "403000")]
    [InlineData(Generate, "unknown", "token", 403, "403003")]
    [InlineData(Generate, "x", null, 403, "403010")]
    [InlineData(Generate, "x", "nonsense", 401, "401013")]
    [InlineData(Generate, "other", "token", 403, "403003")]
    [InlineData(Generate, "x", "poor", 403, "403011")]
    [InlineData("photoshop-api.adobe.io/v2/edit", "x", "nonsense", 401, "401013")]
    [InlineData("image.adobe.io/v1/mask-objects", "x", null, 403, "403010")]
    [InlineData("lr.adobe.io/v2/catalog", "x", null, 401, "401010")]
    [InlineData("lr.adobe.io/v2/catalog", "x", "token", 403, "4300")]
    [InlineData("lr.adobe.io/v2/health", "unknown", null, 403, "403003")]
    public async Task The_gateway_refuses_with_its_code_and_a_request_id(string address, string? key, string? token, int status, string code)
    {
        await using Curl curl = await Curl.StartAsync(options =>
        {
            options.Clients.Add(new EmulatorClient("x", "y"));
            options.Clients.Add(new EmulatorClient("other", "y"));
        });
        string? bearer = token switch
        {
            "token" => curl.Emulator.Ims.IssueToken("x", [.. Bench.Scopes.Split(','), "lr_partner_apis"]),
            "poor" => curl.Emulator.Ims.IssueToken("x", "openid"),
            _ => token,
        };
        string[] headers = [.. key is null ? (string[])[] : ["-H", $"x-api-key: {key}"], .. bearer is null ? (string[])[] : ["-H", $"Authorization: Bearer {bearer}"]];
        string[] body = address.StartsWith("lr", StringComparison.Ordinal) ? [] : ["-H", "Content-Type: application/json", "-d", "{}"];

        CurlReply reply = await curl.AskAsync(address, [.. headers, .. body]);

        Assert.Equal(status, reply.Status);
        Assert.Equal(code, reply.Json["error_code"]!.GetValue<string>());
        Assert.NotEmpty(reply.Json["message"]!.GetValue<string>());
        Assert.NotEmpty(reply.Headers["x-request-id"]);
    }

    [Theory]
    [InlineData(Generate, "{}", "application/json", 422, "validation_error")]
    [InlineData(Generate, "{", "application/json", 400, "bad_request")]
    [InlineData(Generate, "{}", "text/plain", 415, "invalid_content_type")]
    [InlineData(Generate, """{"prompt":"gore"}""", "application/json", 451, "prompt_unsafe")]
    [InlineData("photoshop-api.adobe.io/v2/edit", "{}", "application/json", 422, "validation_error")]
    [InlineData("photoshop-api.adobe.io/v2/edit", "{", "application/json", 400, "invalid_json")]
    public async Task A_service_refuses_with_its_own_words(string address, string body, string type, int status, string code)
    {
        await using Curl curl = await Curl.StartAsync();
        await curl.SignInAsync();

        CurlReply reply = await curl.CallAsync(address, "-H", $"Content-Type: {type}", "--data-raw", body);

        Assert.Equal((status, code), (reply.Status, reply.Json["error_code"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Who_submits_too_often_is_told_how_long_to_wait()
    {
        await using Curl curl = await Curl.StartAsync(options => options.SubmitsPerMinute = 1);
        await curl.SignInAsync();

        CurlReply first = await curl.PostAsync(Generate, Prompt);
        CurlReply second = await curl.PostAsync(Generate, Prompt);

        Assert.Equal((202, 429), (first.Status, second.Status));
        Assert.Equal("429050", second.Json["error_code"]!.GetValue<string>());
        Assert.InRange(int.Parse(second.Headers["retry-after"], System.Globalization.CultureInfo.InvariantCulture), 1, 60);
    }

    [Fact]
    public async Task Lightroom_is_signed_in_to_uploaded_to_in_parts_and_read_from()
    {
        await using Curl curl = await Curl.StartAsync();
        curl.Sign(await UserTokenAsync(curl));
        string catalog = Lightroom(await curl.CallAsync("lr.adobe.io/v2/catalog"))["id"]!.GetValue<string>();
        string asset = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        string at = $"lr.adobe.io/v2/catalogs/{catalog}/assets/{asset}";
        byte[] photo = TestPictures.Png(1000, 500);
        int half = photo.Length / 2;

        CurlReply made = await curl.PostAsync(
            at,
            """{"subtype":"image","payload":{"captureDate":"0000-00-00T00:00:00","importSource":{"fileName":"a.png","importedOnDevice":"x","importedBy":"me","importTimestamp":"2026-11-02T08:00:00Z"}}}""",
            "-X", "PUT");
        CurlReply second = await PutAsync(curl, at, photo[half..], half, photo.Length);
        CurlReply early = await curl.CallAsync($"{at}/renditions/640");
        CurlReply first = await PutAsync(curl, at, photo[..half], 0, photo.Length);
        CurlReply ordered = await curl.CallAsync($"{at}/renditions", "-X", "POST", "-H", "X-Generate-Renditions: fullsize");
        CurlReply there = await curl.CallAsync($"{at}/renditions/fullsize", "--head");
        CurlReply jpeg = await curl.CallAsync($"{at}/renditions/fullsize");
        CurlReply list = await curl.CallAsync($"lr.adobe.io/v2/catalogs/{catalog}/assets?subtype=image%3Bvideo&exclude=incomplete");

        Assert.Equal((201, 201, 201), (made.Status, second.Status, first.Status));
        Assert.Equal((404, "Resource not found"), (early.Status, Lightroom(early)["description"]!.GetValue<string>()));
        Assert.Equal((202, 200, 200), (ordered.Status, there.Status, jpeg.Status));
        Assert.Equal([0xFF, 0xD8, 0xFF], jpeg.Body[..3]);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(photo)), Lightroom(list)["resources"]![0]!["payload"]!["importSource"]!["sha256"]!.GetValue<string>());
    }

    private static async Task<string> WordAsync(Curl curl, string status) => (await curl.CallAsync(status)).Json["status"]!.GetValue<string>();

    // Work takes its time; each poll is a process, which is pause enough.
    private static async Task<CurlReply> EndAsync(Curl curl, string status)
    {
        for (int polls = 0; ; polls++)
        {
            CurlReply reply = await curl.CallAsync(status);
            if (reply.Json["status"]!.GetValue<string>() is not ("pending" or "running" or "not_started"))
            {
                return reply;
            }

            Assert.True(polls < 1000, "The job does not end.");
        }
    }

    private static Task<CurlReply> PutAsync(Curl curl, string asset, byte[] part, int start, int size) => curl.CallAsync(
        $"{asset}/master", "-X", "PUT", "-H", "Content-Type: application/octet-stream", "-H", $"Content-Range: bytes {start}-{start + part.Length - 1}/{size}", "--data-binary", "@" + curl.Store("part", part));

    // The loop has to be there, and whoever reads the answer takes it off.
    private static System.Text.Json.Nodes.JsonNode Lightroom(CurlReply reply)
    {
        const string Loop = "while (1) {}\n";
        Assert.StartsWith(Loop, reply.Text, StringComparison.Ordinal);
        return System.Text.Json.Nodes.JsonNode.Parse(reply.Text[Loop.Length..])!;
    }

    private static async Task<string> UserTokenAsync(Curl curl)
    {
        CurlReply consented = await curl.AskAsync(
            "ims-na1.adobelogin.com/ims/authorize/v2?client_id=x&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&response_type=code&state=s&scope=openid,AdobeID,lr_partner_apis,lr_partner_rendition_apis");
        string code = consented.Headers["location"].Split("code=")[1].Split('&')[0];
        CurlReply token = await curl.AskAsync("ims-na1.adobelogin.com/ims/token/v3", "-u", "x:y", "-d", $"grant_type=authorization_code&code={code}");
        return token.Json["access_token"]!.GetValue<string>();
    }
}
