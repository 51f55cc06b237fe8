using System.Text.Json;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

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
        Region place = Place(background, fillArea, thing);
        string mediaType = body.Text("output", "mediaType") ?? "image/png";
        Delivery[] deliveries =
        [
            .. CompositeShapes.SeedsOf(submission).Select(seed =>
                new Delivery(seed, atelier.Deliver(PictureStudio.Composite(background, thing, cutOut, place, harmonize, mediaType, seed)))),
        ];
        return Results.Images(atelier, size: null, deliveries);
    }

    // As large as the fill area takes it without being distorted, standing on the area's lower edge.
    private static Region Place(byte[] background, byte[] fillArea, byte[] thing)
    {
        (int width, int height) = PictureStudio.Measure(background);
        Region area = PictureStudio.Bounds(fillArea, width, height);
        if (area.Width < 1 || area.Height < 1)
        {
            throw new PictureException("The fillAreaMask selects nothing: it has to be white where the object goes.");
        }

        (int objectWidth, int objectHeight) = PictureStudio.Measure(thing);
        double scale = Math.Min((double)area.Width / objectWidth, (double)area.Height / objectHeight);
        int placedWidth = Math.Max(1, (int)(objectWidth * scale));
        int placedHeight = Math.Max(1, (int)(objectHeight * scale));
        return new Region(area.X + ((area.Width - placedWidth) / 2), area.Y + area.Height - placedHeight, placedWidth, placedHeight);
    }
}
