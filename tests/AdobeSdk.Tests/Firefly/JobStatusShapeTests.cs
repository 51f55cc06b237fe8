using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Firefly;

namespace AdobeSdk.Tests.Firefly;

/// <summary>A status that was asked for by id says nothing of the operation: its members do.</summary>
public class JobStatusShapeTests
{
    [Theory]
    [InlineData("""{"size":{"width":1,"height":1},"outputs":[{"seed":1,"image":{"url":"https://a.example/1"}}],"altText":"x"}""", typeof(GenerateImagesResult))]
    [InlineData("""{"outputs":[{"seed":1,"image":{"url":"https://a.example/1"}}]}""", typeof(CompositeResult))]
    [InlineData("""{"size":{"width":1,"height":1},"outputs":[{"seed":1,"video":{"url":"https://a.example/1"}}]}""", typeof(GenerateVideoResult))]
    [InlineData("""{"version":"1","outputs":[{"presignedUrl":"https://a.example/1"}]}""", typeof(UpscaleImageResult))]
    [InlineData("""{"outputs":[{"seed":1,"mesh":{"url":"https://a.example/1"}}]}""", typeof(OtherJobResult))]
    [InlineData("""{"text":"a poem"}""", typeof(OtherJobResult))]
    public void A_result_is_told_by_its_members_and_loses_none(string result, Type type)
    {
        string json = $$"""{"status":"succeeded","jobId":"1","result":{{result}}}""";

        FireflyJobStatus status = JsonSerializer.Deserialize(json, FireflyJsonContext.Default.FireflyJobStatus)!;

        Assert.IsType(type, Assert.IsType<FireflyJobSucceeded>(status).Result);
        JsonNode? back = JsonSerializer.SerializeToNode(status, FireflyJsonContext.Default.FireflyJobStatus);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), back), back?.ToJsonString());
    }

    [Theory]
    [InlineData("running")]
    [InlineData("failed")]
    [InlineData("a word of tomorrow")]
    public void Every_other_word_is_a_status_without_a_result(string word)
    {
        string json = $$"""{"status":"{{word}}","jobId":"1","progress":42,"error_code":"runtime_error","message":"sorry"}""";

        FireflyJobStatus status = JsonSerializer.Deserialize(json, FireflyJsonContext.Default.FireflyJobStatus)!;

        FireflyJobWithoutResult without = Assert.IsType<FireflyJobWithoutResult>(status);
        Assert.Equal((word, 42, "runtime_error", "sorry"), (without.Status.Value, without.Progress, without.ErrorCode, without.Message));
    }
}
