using System.Text.Json;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>What the two composites have in common.</summary>
internal abstract record CompositeOperation(string Id, string Path) : FireflyOperation(Id, Path)
{
    public override AcceptShape Accept => AcceptShape.JobWithStatus;

    public override int WrongContentTypeStatus => 400;

    protected static JobOutcome Compose(Submission submission, bool harmonize)
    {
        JsonElement body = submission.Body;
        Atelier atelier = submission.Atelier;
        byte[] background = atelier.Fetch(body, "background", "image");
        byte[] fillArea = atelier.Fetch(body, "background", "fillAreaMask");
        byte[] thing = atelier.Fetch(body, "object", "image");
        byte[]? cutOut = atelier.FetchOptional(body, "object", "mask");
        string mediaType = body.Text("output", "mediaType") ?? "image/png";
        Delivery[] deliveries =
        [
            .. CompositeShapes.SeedsOf(submission).Select(seed =>
                new Delivery(seed, atelier.Deliver(PictureStudio.Composite(background, thing, cutOut, null, harmonize, mediaType, seed)))),
        ];
        return Results.Images(atelier, size: null, deliveries);
    }
}
