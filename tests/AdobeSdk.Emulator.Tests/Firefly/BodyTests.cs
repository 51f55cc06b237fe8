using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Firefly;

public sealed class BodyTests
{
    [Theory]
    [InlineData(Samples.Generate, 415, "invalid_content_type")]
    [InlineData(Samples.GenerateV4, 415, "invalid_content_type")]
    [InlineData(Samples.PreciseComposite, 400, "invalid_content_type")]
    [InlineData(Samples.Upscale, 400, "validation_error")]
    public async Task A_wrong_content_type_is_refused_as_the_operation_documents(string path, int status, string code) =>
        await RefusedAsync(path, new StringContent("{}", Encoding.UTF8, "text/plain"), status, code);

    [Theory]
    [InlineData(Samples.Generate, "empty_input_body")]
    [InlineData(Samples.Upscale, "validation_error")]
    public async Task An_empty_body_is_a_400(string path, string code) =>
        await RefusedAsync(path, new StringContent("", Encoding.UTF8, "application/json"), 400, code);

    [Theory]
    [InlineData(Samples.Fill, "bad_request")]
    [InlineData(Samples.Upscale, "validation_error")]
    public async Task A_body_that_is_no_json_is_a_400(string path, string code) =>
        await RefusedAsync(path, new StringContent("""{"image":""", Encoding.UTF8, "application/json"), 400, code);

    [Fact]
    public async Task A_body_beyond_all_measure_is_a_413_in_html()
    {
        await using Bench bench = await Bench.StartAsync();
        using HttpRequestMessage request = new(HttpMethod.Post, Bench.Firefly + Samples.Generate) { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        request.Headers.Add("x-api-key", "x");
        request.Headers.Add("Authorization", "Bearer " + bench.Token);

        // Announced and not sent: the emulator decides by the length alone.
        request.Content.Headers.ContentLength = 65L * 1024 * 1024;
        request.Headers.ExpectContinue = true;
        Reply reply = await Reply.ReadAsync(await bench.Http.SendAsync(request, TestContext.Current.CancellationToken));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "text/html"), (reply.Status, reply.ContentType));
        Assert.Contains("413", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_a_multipart_body_fill_the_empty_sources_in_order()
    {
        await using Bench bench = await Bench.StartAsync();
        MultipartFormDataContent body = Multipart("""{"image":{"source":{}},"mask":{"source":{}},"seeds":[7]}""", TestPictures.Png(300, 200), TestPictures.Png(30, 20));
        Reply accepted = await bench.SendAsync(HttpMethod.Post, Bench.Firefly + Samples.Fill, body);
        Reply status = await bench.FinishAsync(accepted);

        Assert.Equal(HttpStatusCode.Accepted, accepted.Status);
        Assert.Equal("""{"width":300,"height":200}""", status.Json["result"]!["size"]!.ToJsonString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task As_many_files_as_empty_sources_are_needed(int files)
    {
        await using Bench bench = await Bench.StartAsync();
        MultipartFormDataContent body = Multipart("""{"image":{"source":{}},"mask":{"source":{}}}""", [.. Enumerable.Repeat(TestPictures.Png(30, 20), files)]);
        Reply reply = await bench.SendAsync(HttpMethod.Post, Bench.Firefly + Samples.Fill, body);

        Assert.Equal((HttpStatusCode.BadRequest, "bad_request"), (reply.Status, reply.ErrorCode));
        Assert.Contains("files", reply.Json["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_request_part_may_come_as_a_file_and_is_validated_like_json()
    {
        await using Bench bench = await Bench.StartAsync();
        ByteArrayContent part = new("""{"prompt":""}"""u8.ToArray());
        part.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        Reply reply = await bench.SendAsync(HttpMethod.Post, Bench.Firefly + Samples.Generate, new MultipartFormDataContent { { part, "request", "request.json" } });

        Assert.Equal("body.prompt: value_error.any_str.min_length", Assert.Single(reply.Errors));
    }

    [Fact]
    public async Task Operations_without_a_multipart_form_refuse_it()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply reply = await bench.SendAsync(HttpMethod.Post, Bench.Firefly + Samples.GenerateV4, Multipart("{}"));

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "invalid_content_type"), (reply.Status, reply.ErrorCode));
    }

    private static MultipartFormDataContent Multipart(string request, params byte[][] files)
    {
        MultipartFormDataContent body = new() { { new StringContent(request, Encoding.UTF8, "application/json"), "request" } };
        for (int i = 0; i < files.Length; i++)
        {
            ByteArrayContent file = new(files[i]);
            file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
            body.Add(file, "files", $"{i}.png");
        }

        return body;
    }

    private static async Task RefusedAsync(string path, HttpContent content, int status, string code)
    {
        await using Bench bench = await Bench.StartAsync();
        Reply reply = await bench.SendAsync(HttpMethod.Post, Bench.Firefly + path, content, true, ("x-model-version", path == Samples.GenerateV4 ? "image5" : ""));
        Assert.Equal((HttpStatusCode)status, reply.Status);
        Assert.Equal(code, reply.ErrorCode);
        Assert.NotEmpty(reply.Json["message"]!.GetValue<string>());
    }
}
