using System.Text.Json;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>Five seconds of video.</summary>
internal sealed record GenerateVideo() : FireflyOperation("generateVideoV3", "/v3/videos/generate")
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(5);

    public override ModelVersions Models { get; } = new(["video1_standard"], Default: null);

    public override Rule Body { get; } = new ObjectRule()
        .Optional("bitRateFactor", Rule.Integer(0, 63))
        .Optional("image", new ObjectRule().Optional("conditions", Rule.List(new ObjectRule()
            .Required("source", new SourceRule(SourceRule.CompositeHosts))
            .Required("placement", new ObjectRule().Required("position", Rule.Number(0, 1))))))
        .Optional("prompt", Rule.Text())
        .Optional("seeds", Rule.List(Rule.Integer(), 1, 1))
        .Optional("sizes", Rule.List(new VideoSizeRule()))
        .Optional("videoSettings", new ObjectRule()
            .Optional("cameraMotion", Rule.Words(
                "camera pan left", "camera pan right", "camera zoom in", "camera zoom out",
                "camera tilt up", "camera tilt down", "camera locked down", "camera handheld"))
            .Optional("promptStyle", Rule.Words(
                "anime", "3d", "fantasy", "cinematic", "claymation", "line art", "stop motion", "2d", "vector art", "black and white"))
            .Optional("shotAngle", Rule.Words("aerial shot", "eye_level shot", "high angle shot", "low angle shot", "top-down shot"))
            .Optional("shotSize", Rule.Words("close-up shot", "extreme close-up", "medium shot", "long shot", "extreme long shot")));

    public override JobOutcome Work(Submission submission)
    {
        JsonElement body = submission.Body;
        PixelSize size = body.At("sizes") is { } sizes && sizes.GetArrayLength() > 0 ? VideoSizeRule.Read(sizes[0]) : VideoSizeRule.Default;
        long seed = body.Seeds()[0];
        string[] styles = [.. new[] { "promptStyle", "cameraMotion", "shotAngle", "shotSize" }.Select(name => body.Text("videoSettings", name)).OfType<string>()];
        Scene scene = new(body.Text("prompt") ?? "", seed, size.Width, size.Height) { Styles = styles };
        Picture? film = PictureStudio.Film(scene, KeyFrame(submission, static position => position < 0.5), KeyFrame(submission, static position => position >= 0.5), Length);
        return film is null
            ? new JobOutcome.Failure("runtime_error", "This emulator has no video: the machine has no encoder for it.")
            : Results.Film(submission.Atelier, size, new Delivery(seed, submission.Atelier.Deliver(film)));
    }

    // 0 is the first frame and 1 the last; what lies between counts for the end that it is nearer to.
    private static byte[]? KeyFrame(Submission submission, Func<double, bool> isHere)
    {
        JsonElement conditions = submission.Body.At("image", "conditions") ?? default;
        if (conditions.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        JsonElement here = conditions.EnumerateArray().FirstOrDefault(condition => isHere(condition.GetProperty("placement").GetProperty("position").GetDouble()));
        return here.ValueKind == JsonValueKind.Object ? submission.Atelier.Fetch(here.GetProperty("source")) : null;
    }
}
