using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using AdobeSdk.Firefly;
using AdobeSdk.Tests.Wire;
using Microsoft.AspNetCore.WebUtilities;
using Refit;

namespace AdobeSdk.Tests.Firefly;

/// <summary>What Refit makes of <see cref="IFireflyApi"/>, read from a socket.</summary>
public class FireflyOnTheWireTests
{
    private const string Accepted =
        """{"jobId":"urn:ff:jobs:eso1:86ff","statusUrl":"https://firefly-api.adobe.io/v3/status/1","cancelUrl":"https://firefly-api.adobe.io/v3/cancel/1"}""";

    [Fact]
    public async Task A_model_in_a_header_is_its_word()
    {
        WireRequest request = await SendAsync(Accepted, api =>
            api.GenerateImagesAsync(new() { Prompt = "a lighthouse" }, FireflyModelVersion.Image4Ultra));

        Assert.Equal("POST", request.Method);
        Assert.Equal("/v3/images/generate-async", request.Target);
        Assert.Equal("image4_ultra", request.Header("x-model-version"));
    }

    [Fact]
    public async Task A_header_that_is_left_out_is_not_sent()
    {
        WireRequest request = await SendAsync(Accepted, api => api.GenerateImagesAsync(new() { Prompt = "a lighthouse" }));

        Assert.Null(request.Header("x-model-version"));
    }

    [Fact]
    public async Task Members_that_are_left_out_are_not_sent_and_words_are_bare()
    {
        WireRequest request = await SendAsync(Accepted, api => api.GenerateImagesAsync(new()
        {
            Prompt = "a lighthouse",
            ContentClass = ContentClass.Art,
            Size = new(2048, 1024),
            Seeds = [7],
        }));

        JsonNode expected = JsonNode.Parse("""{"prompt":"a lighthouse","contentClass":"art","seeds":[7],"size":{"width":2048,"height":1024}}""")!;
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(request.Body)), request.Text);
    }

    [Fact]
    public async Task A_factor_is_a_number_in_json()
    {
        WireRequest request = await SendAsync(Accepted, api => api.UpscaleImageAsync(new()
        {
            Image = ImageReference.FromUpload("510aabb4"),
            Seeds = [1],
            UpscaleFactor = UpscaleFactor.Four,
        }));

        JsonNode expected = JsonNode.Parse("""{"image":{"source":{"uploadId":"510aabb4"}},"seeds":[1],"upscaleFactor":4}""")!;
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(request.Body)), request.Text);
    }

    [Fact]
    public async Task Words_in_the_query_are_words()
    {
        WireRequest request = await SendAsync("""{"custom_models":[],"total_count":0}""", api => api.GetCustomModelsAsync(
            "request-1", "Bearer user", CustomModelSort.Descending(CustomModelSort.CreatedDate), "50", 25, CustomModelFilter.All));

        Assert.Equal("/v3/custom-models?sortBy=-createdDate&start=50&limit=25&publishedState=all", request.Target);
        Assert.Equal("request-1", request.Header("x-request-id"));
        Assert.Equal("Bearer user", request.Header("x-user-token"));
    }

    [Fact]
    public async Task A_query_that_is_left_out_is_not_sent()
    {
        WireRequest request = await SendAsync("""{"custom_models":[]}""", api => api.GetCustomModelsAsync("request-2"));

        Assert.Equal("/v3/custom-models", request.Target);
        Assert.Null(request.Header("x-user-token"));
    }

    [Fact]
    public async Task A_job_id_stays_one_segment_of_the_path_whatever_it_holds()
    {
        WireRequest request = await SendAsync(
            """{"status":"running","jobId":"1"}""", api => api.GetJobStatusAsync("urn:ff:jobs:eso1:86ff/../x?y"));

        Assert.StartsWith("/v3/status/", request.Target, StringComparison.Ordinal);
        Assert.DoesNotContain('/', request.Target["/v3/status/".Length..]);
        Assert.Equal("urn:ff:jobs:eso1:86ff/../x?y", Uri.UnescapeDataString(request.Target["/v3/status/".Length..]));
    }

    [Fact]
    public async Task A_cancel_has_no_body()
    {
        WireRequest request = await SendAsync("", async api =>
        {
            await api.CancelJobAsync("job-1");
            return true;
        });

        Assert.Equal("PUT", request.Method);
        Assert.Equal("/v3/cancel/job-1", request.Target);
        Assert.Empty(request.Body);
    }

    [Fact]
    public async Task Composites_have_the_one_content_type_that_adobe_allows_them()
    {
        WireRequest request = await SendAsync(Accepted, api => api.CreatePreciseCompositeAsync(new()
        {
            Background = new() { Image = ImageReference.FromUpload("a"), FillAreaMask = ImageReference.FromUpload("b") },
            Object = new() { Image = ImageReference.FromUpload("c") },
        }));

        Assert.Equal("application/json", request.Header("content-type"));
    }

    [Theory]
    [InlineData("/v3/images/generate-async")]
    [InlineData("/v3/images/generate-similar-async")]
    [InlineData("/v3/images/expand-async")]
    [InlineData("/v3/images/fill-async")]
    [InlineData("/v3/images/generate-object-composite-async")]
    public async Task Multipart_has_a_json_part_and_each_file_with_its_type(string route)
    {
        byte[] png = TestImages.Png(3000);
        byte[] webp = TestImages.Webp(50);
        ImageFile[] files =
        [
            await ImageFile.FromStreamAsync(new MemoryStream(png), "cat.png"),
            await ImageFile.FromStreamAsync(new MemoryStream(webp), "mask.webp"),
        ];

        WireRequest request = await SendAsync(Accepted, api => SendMultipartAsync(api, route, files));

        Assert.Equal(route, request.Target);
        MediaTypeHeaderValue type = MediaTypeHeaderValue.Parse(request.Header("content-type")!);
        Assert.Equal("multipart/form-data", type.MediaType);
        List<(string Disposition, string Type, byte[] Body)> parts = await ReadPartsAsync(request, type);
        Assert.Equal(3, parts.Count);
        Assert.Contains("name=request", parts[0].Disposition, StringComparison.Ordinal);
        Assert.StartsWith("application/json", parts[0].Type, StringComparison.Ordinal);
        Assert.StartsWith("{", Encoding.UTF8.GetString(parts[0].Body), StringComparison.Ordinal);
        Assert.Contains("name=files; filename=cat.png", parts[1].Disposition, StringComparison.Ordinal);
        Assert.Equal("image/png", parts[1].Type);
        Assert.Equal(png, parts[1].Body);
        Assert.Equal("image/webp", parts[2].Type);
        Assert.Equal(webp, parts[2].Body);
    }

    private static async Task<object> SendMultipartAsync(IFireflyApi api, string route, IEnumerable<ImageFile> files)
    {
        InputImage image = InputImage.FromUpload("a");
        InputMask mask = InputMask.FromUpload("b");
        return route switch
        {
            "/v3/images/generate-async" => await api.GenerateImagesAsync(new GenerateImagesRequest { Prompt = "p" }, files),
            "/v3/images/generate-similar-async" => await api.GenerateSimilarImagesAsync(
                new GenerateSimilarImagesRequest { Image = ImageReference.FromUpload("a") }, files),
            "/v3/images/expand-async" => await api.ExpandImageAsync(new ExpandImageRequest { Image = image }, files),
            "/v3/images/fill-async" => await api.FillImageAsync(new FillImageRequest { Image = image, Mask = mask }, files),
            _ => await api.GenerateObjectCompositeAsync(new GenerateObjectCompositeRequest { Image = image, Prompt = "p" }, files),
        };
    }

    private static async Task<List<(string Disposition, string Type, byte[] Body)>> ReadPartsAsync(WireRequest request, MediaTypeHeaderValue type)
    {
        string boundary = type.Parameters.Single(parameter => parameter.Name == "boundary").Value!.Trim('"');
        MultipartReader reader = new(boundary, new MemoryStream(request.Body));
        List<(string, string, byte[])> parts = [];
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            using MemoryStream body = new();
            await section.Body.CopyToAsync(body);
            parts.Add((section.ContentDisposition!.Replace("\"", "", StringComparison.Ordinal), section.ContentType!, body.ToArray()));
        }

        return parts;
    }

    private static async Task<WireRequest> SendAsync<T>(string answer, Func<IFireflyApi, Task<T>> send)
    {
        await using WireServer server = await WireServer.StartAsync(200, answer);
        using HttpClient http = new() { BaseAddress = server.Address };
        RefitSettings settings = new(new SystemTextJsonContentSerializer(FireflyJsonContext.Default.Options));
        await send(RestService.ForGenerated<IFireflyApi>(http, settings));
        return Assert.Single(server.Requests);
    }
}
