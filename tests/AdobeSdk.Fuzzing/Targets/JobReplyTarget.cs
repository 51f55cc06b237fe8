using System.Text.Json;
using AdobeSdk.Errors;
using AdobeSdk.Fuzzing.Engine;
using AdobeSdk.Jobs;
using AdobeSdk.Jobs.Protocols;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>The reply to a poll, as each family of jobs reads it: a state, or <see cref="JsonException"/>.</summary>
internal sealed class JobReplyTarget() : FuzzTarget("job-reply")
{
    private static readonly AdobeJobHandle[] s_jobs =
    [
        .. new[]
        {
            "https://firefly-api.adobe.io/v3/status/1", "https://photoshop-api.adobe.io/v2/status/1", "https://image.adobe.io/v2/status/1", "https://image.adobe.io/pie/psdService/status/1",
            "https://image.adobe.io/lrService/status/1", "https://image.adobe.io/sensei/cutout/1", "https://audio-video-api.adobe.io/v1/status/1", "https://s3d.adobe.io/v1/jobs/1",
            "https://indesign.adobe.io/v3/status/1", "https://illustrator-api.adobe.io/v1/status/1", "https://express-api.adobe.io/status/1", "https://run-workflow.adobe.io/status/1", "https://api.example.com/status/1",
        }.Select(static address => new AdobeJobHandle("1", new Uri(address))),
    ];

    private static readonly JobProtocol[] s_families = [.. s_jobs.Select(static job => JobProtocols.For(job.StatusUrl))];

    public override string? Read(byte[] input)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(input);
        }
        catch (JsonException e)
        {
            return Redaction.Clean(e.Message);
        }

        using (document)
        {
            return string.Concat(s_families.Zip(s_jobs, (family, job) => Read(document.RootElement, family, job)));
        }
    }

    private static string Read(JsonElement root, JobProtocol family, AdobeJobHandle job)
    {
        try
        {
            JobReply reply = family.Read(root, job);
            if (reply.Status.Progress is < 0 or > 100 || reply.RetryAfter < TimeSpan.Zero || reply.RetryAfter > TimeSpan.FromDays(1))
            {
                throw new FindingException($"Progress {reply.Status.Progress}, wait {reply.RetryAfter}");
            }

            if (reply.Result is { } result)
            {
                JsonDocument.Parse(result).Dispose();
            }

            return reply.Phase switch
            {
                JobPhase.Over => JobErrors.Over(job, reply) + string.Concat(reply.Errors.Take(10)),
                JobPhase.Unknown => JobErrors.UnknownState(job, reply.Status.State, TimeSpan.FromMinutes(1)).ToString(),
                _ => string.Concat(reply.Errors.Take(10)),
            };
        }
        catch (JsonException e)
        {
            return JobErrors.Garbage(job, null, e).Message;
        }
    }
}
