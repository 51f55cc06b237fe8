using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Firefly;

namespace AdobeSdk.Tests.Conformity;

public class AcceptedJobTests
{
    [Fact]
    public void Every_shape_that_accepts_a_job_is_read()
    {
        OpenApiDocument document = new(AdobeDescriptions.Read("firefly-api.json"));
        SchemaSample samples = new(DescribedApi.Firefly, document);
        List<(string Schema, JsonNode Json)> answers =
        [
            .. DescribedExamples.Bodies(document)
                .Where(example => FireflySchemas.Map.Accepted.Contains(example.Schema))
                .Select(example => (example.Schema, example.Example)),
            ("AsyncAcceptResponseV3", samples.Of("AsyncAcceptResponseV3")),
            ("AsyncJobResponse", samples.Of("AsyncJobResponse")),
        ];

        Assert.Equal(FireflySchemas.Map.Accepted, answers.Select(answer => answer.Schema).ToHashSet());
        Assert.All(answers, answer =>
        {
            AdobeJobHandle job = answer.Json.Deserialize(FireflyJsonContext.Default.JobAcceptedGenerateImagesResult)!.ToHandle();
            Assert.Equal(Text(answer.Json, "statusUrl", "result"), job.StatusUrl.OriginalString);
            Assert.Equal(Text(answer.Json, "cancelUrl", "cancel"), job.CancelUrl!.OriginalString);
            Assert.NotEmpty(job.JobId);
        });
    }

    private static string Text(JsonNode answer, string member, string link) =>
        (answer[member] ?? answer["links"]![link]!["href"])!.GetValue<string>();
}
